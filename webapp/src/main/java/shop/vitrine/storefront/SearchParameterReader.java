package shop.vitrine.storefront;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.vitrine.search.PriceFilter;

/** Lenient: long values are cut, surplus and invalid ones ignored. */
final class SearchParameterReader {
    private static final Pattern PRICE = Pattern.compile("(\\d{0,7})-(\\d{0,7})");

    private final MultivaluedMap<String, String> query;

    SearchParameterReader(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    String text(String name, int longest) {
        return clean(query.getFirst(name), longest);
    }

    List<String> all(String name, int most, int longest) {
        return query.getOrDefault(name, List.of()).stream()
                .map(value -> clean(value, longest))
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }

    boolean flag(String name) {
        return "true".equals(query.getFirst(name));
    }

    int number(String name, int least, int highest, int otherwise) {
        String value = text(name, 12);
        if (!value.matches("-?\\d{1,11}")) return otherwise;
        return (int) Math.clamp(Long.parseLong(value), least, highest);
    }

    /** From {@code price=10-50} or two form fields. */
    PriceFilter price() {
        Matcher range = PRICE.matcher(text("price", 20));
        boolean given = range.matches();
        Integer from = euros(given ? range.group(1) : text("from", 10));
        Integer to = euros(given ? range.group(2) : text("to", 10));
        return from != null && to != null && from > to ? EuroRange.of(to, from) : EuroRange.of(from, to);
    }

    Map<String, List<String>> attributes(String prefix, int most, int longest) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        query.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .limit(most)
                .forEach(key -> {
                    String name = clean(key.substring(prefix.length()), longest);
                    List<String> values = all(key, most, longest);
                    if (!name.isEmpty() && !values.isEmpty()) attributes.put(name, values);
                });
        return attributes;
    }

    private static Integer euros(String digits) {
        return digits.matches("\\d{1,7}") ? Integer.valueOf(digits) : null;
    }

    private static String clean(String value, int longest) {
        if (value == null) return "";
        String text = value.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() <= longest) return text;
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}
