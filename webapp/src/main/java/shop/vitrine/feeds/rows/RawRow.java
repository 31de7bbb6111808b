package shop.vitrine.feeds.rows;

import java.util.List;
import java.util.Map;

/** One unparsed row, by column; {@code fault} tells why it is unreadable, or null. */
public record RawRow(RowPosition position, Map<String, String> fields, FeedProblem fault) {
    public static RawRow of(long line, long end, Map<String, String> fields) {
        return new RawRow(new RowPosition(line, end), fields, null);
    }

    public static RawRow broken(
            long line, long end, String field, String value, RowRefusal refusal, Object... parameters) {
        return new RawRow(
                new RowPosition(line, end),
                Map.of(),
                new FeedProblem(line, field, value, refusal.key(), List.of(parameters), true));
    }
}
