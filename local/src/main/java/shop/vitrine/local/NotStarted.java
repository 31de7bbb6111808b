package shop.vitrine.local;

/** Why a part did not start, in one sentence for the person at the terminal. */
public final class NotStarted extends RuntimeException {
    public NotStarted(String sentence) {
        super(sentence);
    }

    public NotStarted(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
