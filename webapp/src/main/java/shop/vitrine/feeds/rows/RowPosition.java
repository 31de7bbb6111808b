package shop.vitrine.feeds.rows;

/** Start of the row as a line, and its end as a file offset. */
public record RowPosition(long line, long end) {}
