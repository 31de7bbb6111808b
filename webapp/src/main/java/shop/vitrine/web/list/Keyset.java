package shop.vitrine.web.list;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The order of a keyset-paged list. All columns have one direction and are not null; the last is unique. */
public record Keyset(List<Column> columns, boolean descending) {
    /** Column type. */
    enum Kind {
        TEXT,
        NUMBER,
        TIME;

        /** Null if invalid. */
        Object parse(String text) {
            if (this == TEXT) return text;
            Long number = Parameters.number(text);
            return this == NUMBER || number == null ? number : Instant.EPOCH.plus(number, ChronoUnit.MICROS);
        }
    }

    public record Column(String expression, Kind kind) {}

    public static Column text(String expression) {
        return new Column(expression, Kind.TEXT);
    }

    public static Column number(String expression) {
        return new Column(expression, Kind.NUMBER);
    }

    public static Column time(String expression) {
        return new Column(expression, Kind.TIME);
    }

    public static Keyset ascending(Column... columns) {
        return new Keyset(List.of(columns), false);
    }

    public static Keyset descending(Column... columns) {
        return new Keyset(List.of(columns), true);
    }

    /** @param position the start if it does not fit this order */
    public Window at(Position position, int size) {
        return new Window(this, values(position) == null ? Position.START : position, size);
    }

    /** Null for a position from another list or order. */
    List<Object> values(Position position) {
        List<String> texts = position.values();
        if (texts.size() != columns.size()) return null;
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Object value = columns.get(i).kind().parse(texts.get(i));
            if (value == null) return null;
            values.add(value);
        }
        return values;
    }

    String order(boolean back) {
        String way = descending != back ? " desc" : " asc";
        return columns.stream().map(column -> column.expression() + way).collect(Collectors.joining(", "));
    }
}
