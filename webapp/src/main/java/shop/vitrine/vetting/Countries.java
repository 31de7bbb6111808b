package shop.vitrine.vetting;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import shop.vitrine.tenants.vetting.Numbers;

/** The countries in which sellers may live, as a reader of the language looks for them. */
final class Countries {
    private Countries() {}

    static Map<String, String> in(Locale language) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "");
        Numbers.countries().stream()
                .sorted(Comparator.comparing(code -> name(code, language), Collator.getInstance(language)))
                .forEach(code -> all.put(code, name(code, language)));
        return all;
    }

    static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
