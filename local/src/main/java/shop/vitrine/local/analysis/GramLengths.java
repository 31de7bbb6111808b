package shop.vitrine.local.analysis;

/** Lengths of the pieces of a token, and whether the whole is kept. */
record GramLengths(int min, int max, boolean preserveOriginal) {
    /** @throws IllegalArgumentException if the lengths are not 1 ≤ min ≤ max */
    static GramLengths of(String filter, GramSettings settings) {
        int min = settings.minGram();
        int max = settings.maxGram();
        if (min < 1 || min > max)
            throw new IllegalArgumentException(
                    filter + ": min_gram must be at least 1 and at most max_gram, not " + min + " and " + max);
        return new GramLengths(min, max, settings.preserveOriginal());
    }
}
