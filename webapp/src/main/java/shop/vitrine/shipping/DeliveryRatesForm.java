package shop.vitrine.shipping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.Formats;
import shop.vitrine.web.language.Messages;

/** Home country, named countries, then the rest of the Union and of the world; those three are always present. */
record DeliveryRatesForm(List<DeliveryRateRow> rows) {
    private static final List<String> ZONES = List.of(Country.EU, Country.WORLD);

    /** Drops unknown and repeated countries. */
    static DeliveryRatesForm of(List<DeliveryRateRow> typed, String home) {
        Map<String, DeliveryRateRow> known = new LinkedHashMap<>();
        known.put(home, DeliveryRateRow.blank(home, false));
        typed.stream()
                .filter(row ->
                        Countries.find(row.zone()).isPresent() || row.zone().equals(home))
                .forEach(row -> known.put(row.zone(), row));
        for (String zone : ZONES)
            known.put(
                    zone,
                    typed.stream()
                            .filter(row -> row.zone().equals(zone))
                            .findFirst()
                            .orElseGet(() -> DeliveryRateRow.blank(zone, false)));
        return new DeliveryRatesForm(List.copyOf(known.values()));
    }

    static DeliveryRatesForm of(DeliveryRateTable table, String home, Locale language) {
        return of(
                new TreeMap<>(table.terms())
                        .entrySet().stream()
                                .map(entry -> DeliveryRateRow.of(entry.getKey(), entry.getValue(), language))
                                .toList(),
                home);
    }

    /** Applies a button; unchanged if it is invalid. */
    DeliveryRatesForm change(String button, String country, String home) {
        String zone = button.substring(button.indexOf(':') + 1);
        return switch (button.split(":")[0]) {
            case "add" -> add(country, home);
            case "remove" -> each(row -> row.zone().equals(zone) && !isFixed(zone, home) ? row.removed(true) : row);
            case "undo" -> each(row -> row.zone().equals(zone) ? row.removed(false) : row);
            default -> this;
        };
    }

    private DeliveryRatesForm add(String country, String home) {
        if (country == null || Countries.find(country).isEmpty()) return this;
        List<DeliveryRateRow> more = new ArrayList<>(rows);
        more.removeIf(row -> row.zone().equals(country) && row.removed());
        if (more.stream().noneMatch(row -> row.zone().equals(country))) more.add(DeliveryRateRow.blank(country, true));
        return of(more, home);
    }

    private DeliveryRatesForm each(UnaryOperator<DeliveryRateRow> change) {
        return new DeliveryRatesForm(rows.stream().map(change).toList());
    }

    public boolean isFixed(String zone, String home) {
        return zone.equals(home) || ZONES.contains(zone);
    }

    public Map<String, String> others(Locale language) {
        Map<String, String> others = new LinkedHashMap<>(Countries.names(language));
        rows.stream().filter(row -> !row.removed()).forEach(row -> others.remove(row.zone()));
        return others;
    }

    Conflict conflict(DeliveryRatesForm theirs, Locale language) {
        Map<String, String> now = theirs.lines(language);
        Map<String, String> mine = lines(language);
        Set<String> zones = new LinkedHashSet<>(now.keySet());
        zones.addAll(mine.keySet());
        Conflict conflict = Conflict.in(language);
        for (String zone : zones) conflict = conflict.compare(name(zone, language), now.get(zone), mine.get(zone));
        return conflict;
    }

    private Map<String, String> lines(Locale language) {
        Map<String, String> lines = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.removed()).forEach(row -> lines.put(row.zone(), row.line(language)));
        return lines;
    }

    private static String name(String zone, Locale language) {
        return ZONES.contains(zone)
                ? Messages.text(language, "shipping.rates.zone." + zone)
                : new Formats(language).country(zone);
    }

    Problems check(Problems problems) {
        Problems found = problems;
        for (DeliveryRateRow row : rows) found = row.check(found);
        return found;
    }

    /** The rates, once validated. An unoffered zone needs no row; an unoffered country does, to leave its zone. */
    Map<String, DeliveryTerms> terms() {
        Map<String, DeliveryTerms> terms = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.removed() && (row.terms().offered() || !ZONES.contains(row.zone())))
                .forEach(row -> terms.put(row.zone(), row.terms().toTerms()));
        return terms;
    }
}
