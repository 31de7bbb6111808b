package shop.vitrine.local;

/** Receives progress messages. */
@FunctionalInterface
public interface ProgressListener {
    void report(String sentence);
}
