package shop.vitrine.media;

import java.util.List;

/** What was brought is no picture that the market takes. The message is a key of the bundles, with its parameters. */
public class PictureRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> parameters;

    public PictureRefused(String key, Object... parameters) {
        super(key, null, false, false);
        this.parameters = List.of(parameters);
    }

    public String key() {
        return getMessage();
    }

    public List<Object> parameters() {
        return parameters;
    }

    static PictureRefused truncated() {
        return new PictureRefused("media.picture.truncated");
    }

    static PictureRefused foreign() {
        return new PictureRefused("media.picture.foreign");
    }
}
