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

/** On which terms shops deliver. */
@Repository
public class DeliveryRates {
    /** How most begin: at home, and for more within the Union. */
    private static final DeliveryTerms HOME = new DeliveryTerms(true, 495, null, 2, 4, null);

    private static final DeliveryTerms ABROAD = new DeliveryTerms(true, 995, null, 3, 7, null);

    @PersistenceContext
    EntityManager entities;

    public DeliveryRateTable of(String shop) {
        return of(List.of(shop)).getOrDefault(shop, DeliveryRateTable.NONE);
    }

    /** The rates of these shops by shop id, in one query; none for a shop that has none. */
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

    /** A new shop delivers as most do until it says otherwise. */
    void addDefaults(@Observes ShopAdded event) {
        Shop shop = event.shop();
        replace(shop.id(), Map.of(shop.country(), HOME, Country.EU, ABROAD));
    }

    /** From now on these terms and no others; what a zone's parcels cost that were ordered before stays. */
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
