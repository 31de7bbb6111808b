package shop.vitrine.listings;

import java.util.List;
import java.util.stream.Stream;

/** One of up to three options, such as {@code Size} with {@code S}, {@code M} and {@code L}. */
record OptionInput(String name, List<String> values) {
    static final int MAX_OPTIONS = 3;
    static final OptionInput NONE = new OptionInput("", List.of());

    /** @param typed one value per line, or comma-separated on a single line */
    static OptionInput typed(String name, String typed) {
        String text = typed == null ? "" : typed;
        Stream<String> parts = text.contains("\n") ? text.lines() : Stream.of(text.split(","));
        List<String> values = parts.map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        return new OptionInput(name == null ? "" : name, values);
    }

    public boolean isComplete() {
        return !name.isEmpty() && !values.isEmpty();
    }

    boolean isEmpty() {
        return name.isEmpty() && values.isEmpty();
    }

    /** The values as a field shows them; a single value with a comma must not be read as two. */
    public String lines() {
        return String.join("\n", values)
                + (values.size() == 1 && values.getFirst().contains(",") ? "\n\n" : "");
    }
}
