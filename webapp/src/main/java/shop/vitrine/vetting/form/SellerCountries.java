package shop.vitrine.vetting.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Countries where sellers may live, sorted for the reader's language. */
public final class SellerCountries {
    private SellerCountries() {}

    public static Map<String, String> in(Locale language) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "");
        all.putAll(shop.vitrine.tenants.Countries.names(language));
        all.keySet()
                .retainAll(Stream.concat(Stream.of(""), IdentifierValidator.countries().stream())
                        .toList());
        return all;
    }

    public static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
