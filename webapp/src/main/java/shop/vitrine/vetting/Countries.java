package shop.vitrine.vetting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import shop.vitrine.tenants.vetting.Numbers;

/** The countries in which sellers may live, as a reader of the language looks for them. */
final class Countries {
    private Countries() {}

    static Map<String, String> in(Locale language) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "");
        all.putAll(shop.vitrine.tenants.Countries.names(language));
        all.keySet()
                .retainAll(Stream.concat(Stream.of(""), Numbers.countries().stream())
                        .toList());
        return all;
    }

    static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
