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

/** Variants are locked in the order of their ids to avoid deadlocks; ending a hold is idempotent. */
@Repository
public class Holds {
    @PersistenceContext
    EntityManager entities;

    @Inject
    StockLevels stocks;

    /** @throws OutOfStock for the first variant that is short; the transaction must roll back */
    public void hold(String purchase, Map<String, Integer> quantities) {
        new TreeMap<>(quantities).forEach((variant, quantity) -> stocks.hold(variant, quantity, purchase));
    }

    public boolean release(String purchase) {
        return end(purchase, hold -> stocks.release(hold.variant, hold.quantity, purchase));
    }

    public boolean sell(String purchase) {
        return end(purchase, hold -> stocks.sell(hold.variant, hold.quantity, purchase));
    }

    /** Returns sold but unshipped goods, by variant id; deleted variants are skipped. */
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
