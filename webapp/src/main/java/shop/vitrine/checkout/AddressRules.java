package shop.vitrine.checkout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.pages.Problems;

/** Where the market delivers and what an address needs there, from {@code checkout/countries.tsv}. */
public final class AddressRules {
    private static final Map<String, Country> COUNTRIES = load();

    private AddressRules() {}

    public static Optional<Country> find(String code) {
        return Optional.ofNullable(code).map(COUNTRIES::get);
    }

    /** Names of all countries by code, in the order of the alphabet of this language. */
    public static Map<String, String> names(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        COUNTRIES.values().stream()
                .sorted(java.util.Comparator.comparing(one -> one.name(language), Collator.getInstance(language)))
                .forEach(one -> names.put(one.code(), one.name(language)));
        return names;
    }

    /** Where somebody with these wishes of language most likely lives: the region of the first one we deliver to. */
    public static Country guess(Locale spoken, List<Locale> wishes) {
        String home = spoken.getLanguage().equals("de") ? "DE" : "NL";
        return wishes.stream()
                .flatMap(wish -> find(wish.getCountry()).stream())
                .findFirst()
                .orElseGet(() -> COUNTRIES.get(home));
    }

    /** Adds what this country does not accept of the address. */
    static Problems check(Draft typed, Problems problems) {
        Country country = find(typed.country()).orElse(null);
        if (country == null) return problems.and("country", "checkout.country.missing");
        Problems found = problems;
        if (typed.postalCode() != null && country.postalCode(typed.postalCode()).isEmpty())
            found = found.and("postalCode", "checkout.postalCode.wrong");
        if (country.needsRegion() && !country.regions().containsKey(typed.region()))
            found = found.and("region", "checkout.region.missing");
        return found;
    }

    private static Map<String, Country> load() {
        Map<String, Map<String, String>> regions = new LinkedHashMap<>();
        rows("regions")
                .forEach(row -> regions.computeIfAbsent(row[0], code -> new LinkedHashMap<>())
                        .put(row[1], row[2]));
        return rows("countries")
                .map(row -> new Country(
                        row[0],
                        row[1].equals(".") ? List.of() : List.of(row[1].split(",")),
                        Pattern.compile(row[2]),
                        row[3].equals(".") ? "" : row[3].replace('_', ' '),
                        row[4],
                        row[5],
                        regions.getOrDefault(row[0], Map.of())))
                .collect(Collectors.toMap(Country::code, one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream in = AddressRules.class.getResourceAsStream("/checkout/" + name + ".tsv")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
