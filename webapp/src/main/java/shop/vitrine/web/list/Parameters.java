package shop.vitrine.web.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lenient access to query parameters: long values are cut, surplus and invalid ones ignored. */
public record Parameters(Map<String, List<String>> given) {
    static final Parameters NONE = new Parameters(Map.of());

    public String raw(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    /** First value, cleaned; empty if missing. */
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

    /** Parameters with this prefix, by the rest of their names, sorted. */
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

    /** Null unless it is a whole number in range. */
    public static Long number(String text) {
        return text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** Null unless it is a date like {@code 2026-03-01}. */
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
