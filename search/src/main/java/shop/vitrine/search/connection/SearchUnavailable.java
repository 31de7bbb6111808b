package shop.vitrine.search.connection;

/** The index did not answer within its budget, or is being left alone after it did not. Answer without it. */
public class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailable(String message) {
        // Thrown per request during an outage; a stack trace would say nothing and cost much.
        super(message, null, false, false);
    }

    SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
