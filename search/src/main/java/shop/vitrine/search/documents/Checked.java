package shop.vitrine.search.documents;

import java.util.List;

/** Validation shared by the parts of a document. */
public final class Checked {
    private Checked() {}

    public static String required(String value, String name) {
        that(value != null && !value.isBlank(), name + " is missing");
        return value;
    }

    public static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    public static List<String> orEmpty(List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    public static void that(boolean holds, String message) {
        if (!holds) throw new IllegalArgumentException(message);
    }
}
