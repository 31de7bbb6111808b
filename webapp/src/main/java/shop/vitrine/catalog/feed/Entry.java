package shop.vitrine.catalog.feed;

import java.util.List;
import java.util.Map;

/**
 * One row as it stands in the file.
 *
 * @param line where it begins
 * @param end bytes of the file up to its end
 * @param fields by column; empty ones may be missing
 * @param fault why it cannot be read at all, or null
 */
record Entry(long line, long end, Map<String, String> fields, Problem fault) {
    static Entry of(long line, long end, Map<String, String> fields) {
        return new Entry(line, end, fields, null);
    }

    static Entry broken(long line, long end, String field, String value, String key, Object... parameters) {
        return new Entry(line, end, Map.of(), new Problem(line, field, value, key, List.of(parameters), true));
    }
}
