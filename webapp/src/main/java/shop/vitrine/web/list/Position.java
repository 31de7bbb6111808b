package shop.vitrine.web.list;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.web.http.QueryString;

/**
 * A place just after or before the row with these {@link Keyset} values: {@code after=1764230400000000.7k3m9qxd4t2g}.
 */
public record Position(List<String> values, boolean back) implements CompoundParameter {
    public static final Position START = new Position(List.of(), false);

    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final int MAX_LENGTH = 1_000;

    /** @param values in keyset order */
    static Position of(List<?> values, boolean back) {
        return new Position(values.stream().map(Position::written).toList(), back);
    }

    /** Instants in microseconds, the precision of the database. */
    private static String written(Object value) {
        return value instanceof Instant at
                ? String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                : value.toString();
    }

    static Position read(String name, Parameters given) {
        boolean back = given.raw(AFTER).isEmpty() && !given.raw(BEFORE).isEmpty();
        String text = given.raw(back ? BEFORE : AFTER);
        if (text.isEmpty() || text.length() > MAX_LENGTH || text.indexOf('\0') >= 0) return START;
        return new Position(
                Stream.of(text.split("\\.", -1))
                        .map(value -> value.replace("~1", ".").replace("~0", "~"))
                        .toList(),
                back);
    }

    public boolean isStart() {
        return values.isEmpty();
    }

    @Override
    public void write(String name, QueryString address) {
        address.with(
                back ? BEFORE : AFTER,
                values.stream()
                        .map(value -> value.replace("~", "~0").replace(".", "~1"))
                        .collect(Collectors.joining(".")));
    }
}
