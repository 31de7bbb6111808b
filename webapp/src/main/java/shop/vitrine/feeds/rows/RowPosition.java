package shop.vitrine.feeds.rows;

/**
 * @param line where the row starts
 * @param end file offset of its end
 */
public record RowPosition(long line, long end) {}
