package shop.vitrine.feeds.rows;

import java.util.ArrayList;
import java.util.List;

/** The rows of one product, in the order of the feed. */
public record RowGroup(String key, List<FeedRow> rows) {
    public RowGroup(String key) {
        this(key, new ArrayList<>());
    }

    public FeedRow first() {
        return rows.getFirst();
    }
}
