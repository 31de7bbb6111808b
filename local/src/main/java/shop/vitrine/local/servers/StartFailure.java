package shop.vitrine.local.servers;

/** Why a part did not start, in one sentence for the person at the terminal. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
