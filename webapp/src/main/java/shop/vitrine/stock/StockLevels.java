package shop.vitrine.stock;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.Session;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Repository;

/** Stock of variants in scope. */
@Repository
public class StockLevels {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Current current;

    /** By variant; {@link StockLevel#NONE} if it never had any. */
    public Map<String, StockLevel> levels(Collection<String> variants) {
        Map<String, StockLevel> levels = new HashMap<>();
        variants.forEach(one -> levels.put(one, StockLevel.NONE));
        if (variants.isEmpty()) return levels;
        session()
                .createNativeQuery(
                        "select variant_id, on_hand, held from stock_levels where variant_id in (:variants)",
                        Tuple.class)
                .setParameter("variants", variants)
                .getResultStream()
                .forEach(row -> levels.put(
                        row.get(0, String.class),
                        new StockLevel(row.get(1, Integer.class), row.get(2, Integer.class))));
        return levels;
    }

    /** Locked until the end of the transaction. */
    public Map<String, StockLevel> levelsForUpdate(Collection<String> variants) {
        lock(List.copyOf(variants));
        return levels(variants);
    }

    public StockLevel level(String variant) {
        return levels(List.of(variant)).get(variant);
    }

    /** Sets the stock, but never below what is held; returns whether it changed. */
    public boolean count(String shop, String variant, int onHand, String reference) {
        int before = session()
                .createNativeQuery(
                        "select on_hand from stock_levels where variant_id = :variant for update", Integer.class)
                .setParameter("variant", variant)
                .getResultStream()
                .findFirst()
                .orElse(-1);
        if (before == onHand) return false;
        int after = session()
                .createNativeQuery("""
                    insert into stock_levels (variant_id, shop_id, on_hand) values (:variant, :shop, :onHand)
                    on conflict (variant_id) do update set on_hand = greatest(excluded.on_hand, stock_levels.held)
                    returning on_hand
                    """, Integer.class)
                .setParameter("variant", variant)
                .setParameter("shop", shop)
                .setParameter("onHand", onHand)
                .getSingleResult();
        int moved = after - Math.max(before, 0);
        if (moved != 0) move(variant, before <= 0 ? MovementKind.RECEIVED : MovementKind.ADJUSTED, moved, reference);
        return moved != 0 || before < 0;
    }

    /** Sets many levels by variant id in three statements, with a movement for each change. */
    public void count(String shop, Map<String, Integer> onHand, String reference) {
        if (onHand.isEmpty()) return;
        // In the order of ids, like purchases.
        List<String> ids = onHand.keySet().stream().sorted().toList();
        Map<String, Integer> before = lock(ids);
        Map<String, Integer> moved = new TreeMap<>();
        upsertOnHand(shop, ids, ids.stream().map(onHand::get).toList())
                .forEach((variant, now) -> moved.put(variant, now - before.getOrDefault(variant, 0)));
        moved.values().removeIf(quantity -> quantity == 0);
        before.values().removeIf(pieces -> pieces == 0);
        if (!moved.isEmpty()) move(shop, moved, before.keySet(), reference);
    }

    private Map<String, Integer> lock(List<String> ids) {
        Map<String, Integer> levels = new HashMap<>();
        if (ids.isEmpty()) return levels;
        session()
                .createNativeQuery(
                        "select variant_id, on_hand from stock_levels where variant_id in (:ids) order by variant_id"
                                + " for update",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> levels.put(row.get(0, String.class), row.get(1, Integer.class)));
        return levels;
    }

    private Map<String, Integer> upsertOnHand(String shop, List<String> ids, List<Integer> onHand) {
        Map<String, Integer> levels = new HashMap<>();
        session()
                .createNativeQuery("""
                    insert into stock_levels (variant_id, shop_id, on_hand)
                    select id, :shop, pieces from unnest(cast(:ids as text[]), cast(:onHand as int[])) t(id, pieces)
                    on conflict (variant_id) do update set on_hand = greatest(excluded.on_hand, stock_levels.held)
                    returning variant_id, on_hand
                    """, Tuple.class)
                .setParameter("shop", shop)
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("onHand", onHand.toArray(Integer[]::new))
                .getResultStream()
                .forEach(row -> levels.put(row.get(0, String.class), row.get(1, Integer.class)));
        return levels;
    }

    private void move(String shop, Map<String, Integer> moved, Set<String> known, String reference) {
        String[] kinds = moved.keySet().stream()
                .map(one -> (known.contains(one) ? MovementKind.ADJUSTED : MovementKind.RECEIVED).name())
                .toArray(String[]::new);
        entities.createNativeQuery("""
            insert into stock_movements (variant_id, shop_id, kind, quantity, reference, at)
            select id, :shop, kind, pieces, :reference, :at
            from unnest(cast(:ids as text[]), cast(:kinds as text[]), cast(:pieces as int[])) t(id, kind, pieces)
            """)
                .setParameter("shop", shop)
                .setParameter("reference", reference)
                .setParameter("at", current.now())
                .setParameter("ids", moved.keySet().toArray(String[]::new))
                .setParameter("kinds", kinds)
                .setParameter("pieces", moved.values().toArray(Integer[]::new))
                .executeUpdate();
    }

    /**
     * Locks the level until commit, hence one statement for all.
     *
     * @throws OutOfStock if not enough is free; nothing changed
     */
    void hold(String variant, int quantity, String purchase) {
        int held = entities.createNativeQuery("""
            with taken as (
                update stock_levels set held = held + :quantity
                where variant_id = :variant and on_hand - held >= :quantity
                returning variant_id, shop_id),
            moved as (
                insert into stock_movements (variant_id, shop_id, kind, quantity, reference, at)
                select variant_id, shop_id, :kind, :quantity, :purchase, :at from taken)
            insert into holds (purchase_id, variant_id, shop_id, quantity)
            select :purchase, variant_id, shop_id, :quantity from taken
            """)
                .setParameter("quantity", quantity)
                .setParameter("variant", variant)
                .setParameter("kind", MovementKind.HELD.name())
                .setParameter("purchase", purchase)
                .setParameter("at", current.now())
                .executeUpdate();
        if (held == 0) throw new OutOfStock(variant);
    }

    void release(String variant, int quantity, String purchase) {
        change("update stock_levels set held = held - :quantity where variant_id = :variant", variant, quantity);
        move(variant, MovementKind.RELEASED, quantity, purchase);
    }

    void sell(String variant, int quantity, String purchase) {
        change(
                "update stock_levels set held = held - :quantity, on_hand = on_hand - :quantity where variant_id ="
                        + " :variant",
                variant,
                quantity);
        move(variant, MovementKind.SOLD, -quantity, purchase);
    }

    void restock(String variant, int quantity, String purchase) {
        change("update stock_levels set on_hand = on_hand + :quantity where variant_id = :variant", variant, quantity);
        move(variant, MovementKind.RETURNED, quantity, purchase);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    private void change(String update, String variant, int quantity) {
        entities.createNativeQuery(update)
                .setParameter("quantity", quantity)
                .setParameter("variant", variant)
                .executeUpdate();
    }

    private void move(String variant, MovementKind kind, int quantity, String reference) {
        entities.createNativeQuery("""
            insert into stock_movements (variant_id, shop_id, kind, quantity, reference, at)
            select variant_id, shop_id, :kind, :quantity, :reference, :at from stock_levels
            where variant_id = :variant
            """)
                .setParameter("variant", variant)
                .setParameter("kind", kind.name())
                .setParameter("quantity", quantity)
                .setParameter("reference", reference)
                .setParameter("at", current.now())
                .executeUpdate();
    }
}
