package shop.vitrine.checkout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.web.conflict.Version;

/** What the page showed and the buyer agreed to: the total in minor units, and lines by variant. */
record ShownQuote(Integer total, Map<String, String> lines) {
    static ShownQuote of(Version version) {
        String[] parts = version.text().split(";", -1);
        Map<String, String> lines = new LinkedHashMap<>();
        Arrays.stream(parts)
                .skip(1)
                .map(line -> line.split(":", 2))
                .filter(line -> line.length == 2)
                .forEach(line -> lines.put(line[0], line[1]));
        return new ShownQuote(parts[0].matches("\\d{1,9}") ? Integer.valueOf(parts[0]) : null, lines);
    }

    Version version() {
        return new Version(Stream.concat(
                        Stream.of(total == null ? "" : total.toString()),
                        new TreeMap<>(lines).entrySet().stream().map(line -> line.getKey() + ":" + line.getValue()))
                .collect(Collectors.joining(";")));
    }
}
