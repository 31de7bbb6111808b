package shop.vitrine.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.tenants.DeliveryRate.Terms;

/** On which terms shops deliver. Runs in the caller's transaction. */
@ApplicationScoped
public class DeliveryRates {
    /** How most begin: at home, and for more within the Union. */
    private static final Terms HOME = new Terms(true, 495, null, 2, 4, null);

    private static final Terms ABROAD = new Terms(true, 995, null, 3, 7, null);

    @PersistenceContext
    EntityManager entities;

    public Rates of(String shop) {
        return of(List.of(shop)).getOrDefault(shop, Rates.NONE);
    }

    /** The rates of these shops by shop id, in one query; none for a shop that has none. */
    public Map<String, Rates> of(Collection<String> shops) {
        if (shops.isEmpty()) return Map.of();
        return entities.createQuery("select r from DeliveryRate r where r.shop in (:shops)", DeliveryRate.class)
                .setParameter("shops", shops)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        DeliveryRate::shop,
                        Collectors.collectingAndThen(
                                Collectors.toMap(DeliveryRate::zone, DeliveryRate::terms), Rates::new)));
    }

    void begin(Shop shop) {
        agree(shop.id(), Map.of(shop.country(), HOME, DeliveryRate.EU, ABROAD));
    }

    /** From now on these terms and no others; what a zone's parcels cost that were ordered before stays. */
    public void agree(String shop, Map<String, Terms> terms) {
        Map<String, Terms> left = new HashMap<>(terms);
        for (DeliveryRate rate : entities.createQuery(
                        "select r from DeliveryRate r where r.shop = :shop", DeliveryRate.class)
                .setParameter("shop", shop)
                .getResultList()) {
            Terms wanted = left.remove(rate.zone());
            if (wanted == null) entities.remove(rate);
            else rate.agree(wanted);
        }
        left.forEach((zone, wanted) -> entities.persist(new DeliveryRate(shop, zone, wanted)));
    }
}
