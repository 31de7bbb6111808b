package shop.vitrine.media;

import java.util.List;

/** Not an acceptable picture. */
public class PictureRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PictureRefusal refusal;
    private final transient List<Object> parameters;

    public PictureRefused(PictureRefusal refusal, Object... parameters) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
        this.parameters = List.of(parameters);
    }

    public PictureRefusal refusal() {
        return refusal;
    }

    /** Message key. */
    public String key() {
        return "media.picture." + refusal.code();
    }

    public List<Object> parameters() {
        return parameters;
    }

    static PictureRefused truncated() {
        return new PictureRefused(PictureRefusal.TRUNCATED);
    }

    static PictureRefused foreign() {
        return new PictureRefused(PictureRefusal.FOREIGN);
    }
}
