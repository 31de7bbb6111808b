package shop.vitrine.stock;

import shop.vitrine.web.list.Pager;
import shop.vitrine.web.list.Slice;

/**
 * One page of a shop's stock.
 *
 * @param low what the shop calls low
 * @param lowCount variants that are low, at most {@link StockRows#MAX_COUNTED}
 */
record StockListPage(StockListQuery query, Slice<StockRow> lines, int low, long lowCount, long noneCount) {
    public Pager pager() {
        return query.pager(lines);
    }

    /** How many a filter shows, for its tab; null for all of them, which nobody needs counted. */
    public Long count(StockFilter filter) {
        return switch (filter) {
            case ALL -> null;
            case LOW -> lowCount;
            case NONE -> noneCount;
        };
    }

    public boolean isMore(StockFilter filter) {
        Long count = count(filter);
        return count != null && count >= StockRows.MAX_COUNTED;
    }
}
