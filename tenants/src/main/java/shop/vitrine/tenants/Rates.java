package shop.vitrine.tenants;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shop.vitrine.tenants.DeliveryRate.Terms;

/** Where one shop delivers, and on which terms: a country that it names, else the country's zone, else not at all. */
public record Rates(Map<String, Terms> terms) {
    public static final Rates NONE = new Rates(Map.of());

    /** On which terms parcels go to this country; empty where they do not. */
    public Optional<Terms> to(String country) {
        Terms own = terms.get(country);
        if (own == null)
            own = Countries.find(country).map(one -> terms.get(one.zone())).orElse(null);
        return Optional.ofNullable(own).filter(Terms::offered);
    }

    /** The same text as long as nothing of it changes. */
    public String tag() {
        return Integer.toHexString(new TreeMap<>(terms).toString().hashCode());
    }
}
