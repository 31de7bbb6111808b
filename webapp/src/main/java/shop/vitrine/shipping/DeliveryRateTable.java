package shop.vitrine.shipping;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.tenants.Countries;
import shop.vitrine.web.conflict.Version;

/** Where one shop delivers, and on which terms: a country that it names, else the country's zone, else not at all. */
public record DeliveryRateTable(Map<String, DeliveryTerms> terms) {
    public static final DeliveryRateTable NONE = new DeliveryRateTable(Map.of());

    /** On which terms parcels go to this country; empty where they do not. */
    public Optional<DeliveryTerms> to(String country) {
        DeliveryTerms own = terms.get(country);
        if (own == null)
            own = Countries.find(country).map(one -> terms.get(one.zone())).orElse(null);
        return Optional.ofNullable(own).filter(DeliveryTerms::offered);
    }

    /** The same as long as nothing of it changes. */
    public Version version() {
        return Version.fingerprint(new TreeMap<>(terms));
    }
}
