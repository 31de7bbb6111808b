package shop.vitrine.stock;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hibernate.Session;
import shop.vitrine.tenants.Repository;

/**
 * Stock reserved for unpaid purchases. Variants are always taken in the order of their ids, so that two purchases never
 * wait for each other. Ending a hold twice does nothing the second time.
 */
@Repository
public class Holds {
    @PersistenceContext
    EntityManager entities;

    @Inject
    StockLevels stocks;

    /**
     * Holds all of these for a purchase.
     *
     * @param quantities pieces by variant id
     * @throws OutOfStock for the first variant of which there is too little; the transaction must roll back
     */
    public void hold(String purchase, Map<String, Integer> quantities) {
        new TreeMap<>(quantities).forEach((variant, quantity) -> stocks.hold(variant, quantity, purchase));
    }

    /** Gives back what a purchase held. @return whether it held anything */
    public boolean release(String purchase) {
        return end(purchase, hold -> stocks.release(hold.variant, hold.quantity, purchase));
    }

    /** Takes what a purchase held out of the stock for good. @return whether it held anything */
    public boolean sell(String purchase) {
        return end(purchase, hold -> stocks.sell(hold.variant, hold.quantity, purchase));
    }

    /**
     * Puts back on the shelf what was sold and never left the shop.
     *
     * @param quantities pieces by variant id; of a variant that is no more nothing comes back
     */
    public void restock(String purchase, Map<String, Integer> quantities) {
        new TreeMap<>(quantities).forEach((variant, quantity) -> stocks.restock(variant, quantity, purchase));
    }

    private boolean end(String purchase, Consumer<Hold> how) {
        List<Tuple> ended = entities.unwrap(Session.class)
                .createNativeQuery(
                        "delete from holds where purchase_id = :purchase returning variant_id, quantity", Tuple.class)
                .setParameter("purchase", purchase)
                .getResultList();
        ended.stream()
                .map(row -> new Hold(row.get(0, String.class), row.get(1, Integer.class)))
                .sorted((hold, other) -> hold.variant.compareTo(other.variant))
                .forEach(how);
        return !ended.isEmpty();
    }

    private record Hold(String variant, int quantity) {}
}
