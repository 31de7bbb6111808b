package shop.vitrine.feeds.importing;

/**
 * How far an import is.
 *
 * @param rows done, good or bad
 * @param bytes of the file that are done
 * @param of bytes of the file
 */
public record ImportProgress(long rows, long bytes, long of) {}
