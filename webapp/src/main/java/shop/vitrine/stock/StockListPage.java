package shop.vitrine.stock;

import java.util.List;

/**
 * One page of a shop's stock.
 *
 * @param low what the shop calls low
 * @param lowCount variants that are low, at most {@link StockRows#MAX_COUNTED}
 * @param previous path of the page before, or null
 * @param next path of the page behind, or null
 */
public record StockListPage(
        StockListQuery place,
        List<StockRow> lines,
        int low,
        long lowCount,
        long noneCount,
        String previous,
        String next) {

    /** How many are in a view, for its tab; null for all of them, which nobody needs counted. */
    public Long count(StockFilter view) {
        return switch (view) {
            case ALL -> null;
            case LOW -> lowCount;
            case NONE -> noneCount;
        };
    }

    public boolean isMore(StockFilter view) {
        Long count = count(view);
        return count != null && count >= StockRows.MAX_COUNTED;
    }
}
