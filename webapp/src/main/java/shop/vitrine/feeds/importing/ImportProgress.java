package shop.vitrine.feeds.importing;

/** Rows done, good or bad, and bytes of the file that are done. */
public record ImportProgress(long rows, long bytes, long of) {}
