package shop.vitrine.selling;

import java.util.Map;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;
import shop.vitrine.tenants.PostalAddress;

/** An address as somebody typed it, right or wrong. */
public record TypedAddress(
        String name, String street, String extra, String postalCode, String city, String region, String country) {
    private static final int LONGEST = 120;

    static TypedAddress of(Map<String, String> fields) {
        return new TypedAddress(
                fields.get("name"),
                fields.get("street"),
                fields.get("extra"),
                fields.get("postalCode"),
                fields.get("city"),
                fields.get("region"),
                fields.get("country"));
    }

    /** @param home the country to begin with where there is no address yet */
    static TypedAddress of(PostalAddress known, String home) {
        return known == null
                ? new TypedAddress(null, null, null, null, null, null, home)
                : new TypedAddress(
                        known.name(),
                        known.street(),
                        known.extra(),
                        known.postalCode(),
                        known.city(),
                        known.region(),
                        known.country());
    }

    /** Adds what is wrong with it, beside fields that begin with this. */
    Problems check(String at, Problems problems) {
        Problems found = text(at + ".name", name, "name", problems);
        found = text(at + ".street", street, "street", found);
        if (extra != null && extra.length() > LONGEST) found = found.and(at + ".extra", "selling.settings.long");
        Country there = rules();
        if (postalCode == null) found = found.and(at + ".postalCode", "selling.settings.postalCode.missing");
        else if (there != null && there.postalCode(postalCode).isEmpty())
            found = found.and(at + ".postalCode", "selling.settings.postalCode.wrong");
        found = text(at + ".city", city, "city", found);
        if (there == null) return found.and(at + ".country", "selling.settings.country.missing");
        return there.needsRegion() && !there.regions().containsKey(region)
                ? found.and(at + ".region", "selling.settings.region.missing")
                : found;
    }

    private static Problems text(String at, String value, String key, Problems problems) {
        if (value == null) return problems.and(at, "selling.settings." + key + ".missing");
        return value.length() > LONGEST ? problems.and(at, "selling.settings.long") : problems;
    }

    /** What the country asks of it; null for none that we know. */
    public Country rules() {
        return Countries.find(country).orElse(null);
    }

    /** The address, once it was checked. */
    PostalAddress written() {
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
