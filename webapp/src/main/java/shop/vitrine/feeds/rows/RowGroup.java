package shop.vitrine.feeds.rows;

import java.util.ArrayList;
import java.util.List;

public record RowGroup(String key, List<FeedRow> rows) {
    public RowGroup(String key) {
        this(key, new ArrayList<>());
    }

    public FeedRow first() {
        return rows.getFirst();
    }
}
