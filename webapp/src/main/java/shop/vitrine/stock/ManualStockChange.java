package shop.vitrine.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;

/** Manual stock changes; each movement names the person. */
@ApplicationScoped
class ManualStockChange {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /** Pieces are by variant id, above 0. Returns false, having changed nothing, if not all are the shop's. */
    public boolean receive(Map<String, Integer> pieces, String note) {
        Map<String, StockLevel> known = lock(pieces.keySet().toArray(String[]::new));
        if (!known.keySet().equals(pieces.keySet())) return false;
        // In the order of ids, like purchases.
        new TreeMap<>(pieces).forEach((variant, count) -> {
            set(variant, known.get(variant).onHand() + count);
            move(variant, MovementKind.RECEIVED, count, note);
        });
        return true;
    }

    /**
     * Records a count of at least what is held.
     *
     * @throws Outdated if stock has changed since it was {@code seen}
     */
    public void adjust(String variant, Version seen, int counted, String reason) {
        StockLevel now = lock(variant).get(variant);
        if (seen.isNot(now.onHand()) || counted < now.held()) throw new Outdated();
        if (counted == now.onHand()) return;
        set(variant, counted);
        move(variant, MovementKind.ADJUSTED, counted - now.onHand(), reason);
    }

    private Map<String, StockLevel> lock(String... variants) {
        Map<String, StockLevel> levels = new TreeMap<>();
        session()
                .createNativeQuery("""
                    select variant_id, on_hand, held from stock_levels
                    where shop_id = :shop and variant_id = any(cast(:variants as text[]))
                    order by variant_id for update
                    """, Tuple.class)
                .setParameter("shop", current.shopId())
                .setParameter("variants", variants)
                .getResultStream()
                .forEach(row -> levels.put(
                        row.get(0, String.class),
                        new StockLevel(row.get(1, Integer.class), row.get(2, Integer.class))));
        return levels;
    }

    private void set(String variant, int onHand) {
        entities.createNativeQuery("update stock_levels set on_hand = :onHand where variant_id = :variant")
                .setParameter("onHand", onHand)
                .setParameter("variant", variant)
                .executeUpdate();
    }

    private void move(String variant, MovementKind kind, int quantity, String note) {
        entities.createNativeQuery("""
            insert into stock_movements (variant_id, shop_id, kind, quantity, person_id, note, at)
            values (:variant, :shop, :kind, :quantity, :person, :note, :at)
            """)
                .setParameter("variant", variant)
                .setParameter("shop", current.shopId())
                .setParameter("kind", kind.name())
                .setParameter("quantity", quantity)
                .setParameter("person", current.personId())
                .setParameter("note", note)
                .setParameter("at", current.now())
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
