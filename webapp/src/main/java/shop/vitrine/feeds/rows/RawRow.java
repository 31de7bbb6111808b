package shop.vitrine.feeds.rows;

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
public record RawRow(long line, long end, Map<String, String> fields, FeedProblem fault) {
    public static RawRow of(long line, long end, Map<String, String> fields) {
        return new RawRow(line, end, fields, null);
    }

    public static RawRow broken(long line, long end, String field, String value, String key, Object... parameters) {
        return new RawRow(line, end, Map.of(), new FeedProblem(line, field, value, key, List.of(parameters), true));
    }
}
