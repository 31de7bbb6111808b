package shop.vitrine.shipping;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.tenants.Countries;
import shop.vitrine.web.conflict.Version;

/** Where a shop delivers and for how much: by country, else by zone, else not at all. */
public record DeliveryRateTable(Map<String, DeliveryTerms> terms) {
    public static final DeliveryRateTable NONE = new DeliveryRateTable(Map.of());

    /** Empty if not delivered there. */
    public Optional<DeliveryTerms> to(String country) {
        DeliveryTerms own = terms.get(country);
        if (own == null)
            own = Countries.find(country).map(one -> terms.get(one.zone())).orElse(null);
        return Optional.ofNullable(own).filter(DeliveryTerms::offered);
    }

    /** A fingerprint of the contents. */
    public Version version() {
        return Version.fingerprint(new TreeMap<>(terms));
    }
}
