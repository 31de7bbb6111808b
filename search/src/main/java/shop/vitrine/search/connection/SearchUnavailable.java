package shop.vitrine.search.connection;

/** The index did not answer in time, or the circuit is open. Carry on without it. */
public class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailable(String message) {
        // Thrown per request during an outage: a stack trace is useless and costly.
        super(message, null, false, false);
    }

    SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
