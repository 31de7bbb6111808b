package shop.vitrine.shipping;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.tenants.Country;
import shop.vitrine.tenants.Repository;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopAdded;

/** The delivery rates of shops. */
@Repository
public class DeliveryRates {
    /** Defaults of a new shop: its country and the European Union. */
    private static final DeliveryTerms HOME = new DeliveryTerms(true, 495, null, 2, 4, null);

    private static final DeliveryTerms ABROAD = new DeliveryTerms(true, 995, null, 3, 7, null);

    @PersistenceContext
    EntityManager entities;

    public DeliveryRateTable of(String shop) {
        return of(List.of(shop)).getOrDefault(shop, DeliveryRateTable.NONE);
    }

    /** By shop id, in one query. */
    public Map<String, DeliveryRateTable> of(Collection<String> shops) {
        if (shops.isEmpty()) return Map.of();
        return entities.createQuery("select r from DeliveryRate r where r.shop in (:shops)", DeliveryRate.class)
                .setParameter("shops", shops)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        DeliveryRate::shop,
                        Collectors.collectingAndThen(
                                Collectors.toMap(DeliveryRate::zone, DeliveryRate::terms), DeliveryRateTable::new)));
    }

    /** New shops get default rates. */
    void addDefaults(@Observes ShopAdded event) {
        Shop shop = event.shop();
        replace(shop.id(), Map.of(shop.country(), HOME, Country.EU, ABROAD));
    }

    /** Replaces all rates; existing orders keep theirs. */
    public void replace(String shop, Map<String, DeliveryTerms> terms) {
        Map<String, DeliveryTerms> left = new HashMap<>(terms);
        for (DeliveryRate rate : entities.createQuery(
                        "select r from DeliveryRate r where r.shop = :shop", DeliveryRate.class)
                .setParameter("shop", shop)
                .getResultList()) {
            DeliveryTerms wanted = left.remove(rate.zone());
            if (wanted == null) entities.remove(rate);
            else rate.change(wanted);
        }
        left.forEach((zone, wanted) -> entities.persist(new DeliveryRate(shop, zone, wanted)));
    }
}
