package shop.vitrine.web.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in an address, read kindly: too long is cut, too much is left out, nonsense is nothing. */
public record Parameters(Map<String, List<String>> given) {
    static final Parameters NONE = new Parameters(Map.of());

    /** The first value as it was sent, or empty. */
    public String raw(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    /** The first value, clean; empty when not given. */
    public String text(String name, int longest) {
        return clean(raw(name), longest);
    }

    public List<String> all(String name, int most, int longest) {
        return given.getOrDefault(name, List.of()).stream()
                .map(value -> clean(value, longest))
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }

    /** All parameters whose names begin so, by the rest of their names, in its order. */
    public Map<String, List<String>> keyed(String prefix, int most, int longest) {
        Map<String, List<String>> keyed = new LinkedHashMap<>();
        given.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .limit(most)
                .forEach(name -> {
                    String key = clean(name.substring(prefix.length()), longest);
                    List<String> values = all(name, most, longest);
                    if (!key.isEmpty() && !values.isEmpty()) keyed.put(key, values);
                });
        return keyed;
    }

    /** Null for what is no whole number, or none that fits. */
    public static Long number(String text) {
        return text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** Null for what is no day as forms send it, {@code 2026-03-01}. */
    public static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String clean(String value, int longest) {
        if (value == null) return "";
        String text = value.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() <= longest) return text;
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}
