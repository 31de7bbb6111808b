package shop.vitrine.local;

/** Hears what is going on, one sentence at a time. */
@FunctionalInterface
public interface ProgressListener {
    void report(String sentence);
}
