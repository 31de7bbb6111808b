package shop.vitrine.catalog.feed;

import java.util.ArrayList;
import java.util.List;

/** The rows of one product, in the order of the feed. */
record Group(String key, List<Row> rows) {
    Group(String key) {
        this(key, new ArrayList<>());
    }

    Row first() {
        return rows.getFirst();
    }
}
