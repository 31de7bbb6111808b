package shop.vitrine.local;

/** Hears what is going on, one sentence at a time. */
@FunctionalInterface
public interface Progress {
    void says(String sentence);
}
