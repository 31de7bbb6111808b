package shop.vitrine.feeds.parsing;

import java.util.List;
import java.util.Locale;
import shop.vitrine.web.language.Messages;

/** The file as a whole cannot be imported; nothing was written. */
public class FeedRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> parameters;

    public FeedRefused(String key, Object... parameters) {
        super(key, null, false, false);
        this.parameters = List.of(parameters);
    }

    /** Of the bundles. */
    public String key() {
        return getMessage();
    }

    public List<Object> parameters() {
        return parameters;
    }

    public String reason(Locale language) {
        return Messages.text(language, getMessage(), parameters.toArray());
    }
}
