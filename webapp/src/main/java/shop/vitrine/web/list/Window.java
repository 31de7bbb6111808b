package shop.vitrine.web.list;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of one page plus one, which tells whether there are more. */
public record Window(Keyset keyset, Position position, int size) {
    private static final String PARAMETER = "key";

    public int limit() {
        return size + 1;
    }

    /** Reversed for the rows before a position. */
    public String order() {
        return keyset.order(position.back());
    }

    /** Row comparison, which an index on the keyset's columns serves. */
    Conditions sql() {
        if (position.isStart()) return new Conditions();
        String columns =
                keyset.columns().stream().map(Keyset.Column::expression).collect(Collectors.joining(", "));
        String values = names().collect(Collectors.joining(", :", ":", ""));
        return filled(new Conditions().and("(%s) %s (%s)".formatted(columns, way(), values)));
    }

    /** Without row comparison; the first column still uses the index. */
    Conditions jpql() {
        if (position.isStart()) return new Conditions();
        return filled(new Conditions().and(following(0)));
    }

    private String following(int from) {
        String column = keyset.columns().get(from).expression();
        String beyond = "%s %s :%s".formatted(column, way(), name(from));
        if (from == keyset.columns().size() - 1) return beyond;
        return "%s %s= :%s and (%s or %s)".formatted(column, way(), name(from), beyond, following(from + 1));
    }

    private String way() {
        return keyset.descending() != position.back() ? "<" : ">";
    }

    private java.util.stream.Stream<String> names() {
        return IntStream.range(0, keyset.columns().size()).mapToObj(Window::name);
    }

    private static String name(int column) {
        return PARAMETER + column;
    }

    private Conditions filled(Conditions conditions) {
        List<Object> values = keyset.values(position);
        for (int i = 0; i < values.size(); i++) conditions.with(name(i), values.get(i));
        return conditions;
    }

    public <T> Slice<T> slice(List<T> found, Function<? super T, List<?>> key) {
        boolean back = position.back();
        boolean more = found.size() > size;
        List<T> cut = more ? found.subList(0, size) : found;
        List<T> items = List.copyOf(back ? cut.reversed() : cut);
        if (items.isEmpty()) return new Slice<>(items, position.isStart() ? null : Position.START, null);
        boolean earlier = back ? more : !position.isStart();
        boolean later = back || more;
        return new Slice<>(
                items,
                earlier ? Position.of(key.apply(items.getFirst()), true) : null,
                later ? Position.of(key.apply(items.getLast()), false) : null);
    }
}
