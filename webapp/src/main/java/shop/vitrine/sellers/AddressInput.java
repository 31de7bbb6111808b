package shop.vitrine.sellers;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;
import shop.vitrine.tenants.PostalAddress;
import shop.vitrine.web.form.Problems;

record AddressInput(
        String name, String street, String extra, String postalCode, String city, String region, String country) {
    private static final int MAX_LENGTH = 120;

    static AddressInput of(Map<String, String> fields) {
        return new AddressInput(
                fields.get("name"),
                fields.get("street"),
                fields.get("extra"),
                fields.get("postalCode"),
                fields.get("city"),
                fields.get("region"),
                fields.get("country"));
    }

    /** @param home default country */
    static AddressInput of(PostalAddress known, String home) {
        return known == null
                ? new AddressInput(null, null, null, null, null, null, home)
                : new AddressInput(
                        known.name(),
                        known.street(),
                        known.extra(),
                        known.postalCode(),
                        known.city(),
                        known.region(),
                        known.country());
    }

    /** Adds problems, with this prefix for field names. */
    Problems check(String at, Problems problems) {
        Problems found = text(at + ".name", name, "name", problems);
        found = text(at + ".street", street, "street", found);
        if (extra != null && extra.length() > MAX_LENGTH) found = found.and(at + ".extra", "web.address.long");
        Country there = rules();
        if (postalCode == null) found = found.and(at + ".postalCode", "web.address.postalCode.missing");
        else if (there != null && there.postalCode(postalCode).isEmpty())
            found = found.and(at + ".postalCode", "web.address.postalCode.wrong");
        found = text(at + ".city", city, "city", found);
        if (there == null) return found.and(at + ".country", "web.address.country.missing");
        return there.needsRegion() && !there.regions().containsKey(region)
                ? found.and(at + ".region", "web.address.region.missing")
                : found;
    }

    private static Problems text(String at, String value, String key, Problems problems) {
        if (value == null) return problems.and(at, "web.address." + key + ".missing");
        return value.length() > MAX_LENGTH ? problems.and(at, "web.address.long") : problems;
    }

    /** Null if empty. */
    String line(Locale language) {
        if (!check("", Problems.NONE).any())
            return String.join(", ", toAddress().lines(language));
        String typed = Stream.of(name, street, extra, postalCode, city, region)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return typed.isEmpty() ? null : typed;
    }

    public Country rules() {
        return Countries.find(country).orElse(null);
    }

    PostalAddress toAddress() {
        return new PostalAddress(
                name,
                street,
                extra,
                rules().postalCode(postalCode).orElseThrow(),
                city,
                rules().needsRegion() ? region : null,
                country);
    }
}
