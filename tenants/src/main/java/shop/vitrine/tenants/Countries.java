package shop.vitrine.tenants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries of delivery, from {@code tenants/countries.tsv}. */
public final class Countries {
    private static final Map<String, Country> ALL = load();

    private Countries() {}

    public static Optional<Country> find(String code) {
        return Optional.ofNullable(code).map(ALL::get);
    }

    public static Map<String, String> names(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        ALL.values().stream()
                .sorted(Comparator.comparing(country -> country.name(language), Collator.getInstance(language)))
                .forEach(country -> names.put(country.code(), country.name(language)));
        return names;
    }

    /** Guesses the country from the browser's languages: the first region we deliver to. */
    public static Country guess(Locale spoken, List<Locale> wishes) {
        String home = spoken.getLanguage().equals("de") ? "DE" : "NL";
        return wishes.stream()
                .flatMap(wish -> find(wish.getCountry()).stream())
                .findFirst()
                .orElseGet(() -> ALL.get(home));
    }

    private static Map<String, Country> load() {
        Map<String, Map<String, String>> regions = new LinkedHashMap<>();
        rows("regions")
                .forEach(row -> regions.computeIfAbsent(row[0], code -> new LinkedHashMap<>())
                        .put(row[1], row[2]));
        return rows("countries")
                .map(row -> new Country(
                        row[0],
                        new PostalCodeFormat(
                                row[1].equals(".") ? List.of() : List.of(row[1].split(",")),
                                Pattern.compile(row[2]),
                                row[3].equals(".") ? "" : row[3].replace('_', ' '),
                                row[4],
                                row[5]),
                        row[6],
                        regions.getOrDefault(row[0], Map.of())))
                .collect(Collectors.toMap(
                        Country::code, country -> country, (country, other) -> country, LinkedHashMap::new));
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream in = Countries.class.getResourceAsStream("/tenants/" + name + ".tsv")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
