package shop.vitrine.feeds.parsing;

import java.util.List;
import java.util.Locale;
import shop.vitrine.web.language.Messages;

/** The whole file cannot be imported; nothing was written. */
public class FeedRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FeedRefusal refusal;
    private final transient List<Object> parameters;

    public FeedRefused(FeedRefusal refusal, Object... parameters) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
        this.parameters = List.of(parameters);
    }

    public FeedRefusal refusal() {
        return refusal;
    }

    /** Message key. */
    public String key() {
        return "feeds.problem." + refusal.code();
    }

    public List<Object> parameters() {
        return parameters;
    }

    public String reason(Locale language) {
        return Messages.text(language, key(), parameters.toArray());
    }
}
