package shop.vitrine.feeds.rows;

/**
 * Where a row stands in its file.
 *
 * @param line where it begins
 * @param end bytes of the file up to its end
 */
public record RowPosition(long line, long end) {}
