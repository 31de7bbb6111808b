package shop.vitrine.stock;

import shop.vitrine.web.list.Pager;
import shop.vitrine.web.list.Slice;

record StockListPage(StockListQuery query, Slice<StockRow> lines, int low, long lowCount, long noneCount) {
    public Pager pager() {
        return query.pager(lines);
    }

    /** Count for the filter's tab; null for the tab of all. */
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
