package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.Variants;
import shop.vitrine.stock.OutOfStock;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Current;

/** Adjusts carts to stock and restores what a purchase failed to buy. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class CartAdjustment {
    @Inject
    Carts carts;

    @Inject
    Variants variants;

    @Inject
    StockLevels stocks;

    @Inject
    Current current;

    public void limitToStock() {
        carts.currentForUpdate().ifPresent(cart -> {
            Map<String, Integer> available = available(
                    cart.toBuy().stream().map(line -> line.variant().id()).toList());
            cart.toBuy().forEach(line -> {
                int left = available.getOrDefault(line.variant().id(), 0);
                if (left < line.quantity()) cart.change(line, Math.max(left, 0), left, current.now());
            });
        });
    }

    public void saveForLater(Collection<String> shops) {
        if (shops.isEmpty()) return;
        carts.currentForUpdate()
                .ifPresent(cart -> cart.toBuy().stream()
                        .filter(line -> shops.contains(line.variant().shop()))
                        .forEach(line -> cart.saveForLater(line, current.now())));
    }

    /** Restores pieces to the visitor's cart, idempotently; returns whether all are in it. */
    public boolean putBack(Map<String, Integer> quantities) {
        Cart cart = carts.currentOrNew();
        Map<String, Integer> available = available(quantities.keySet());
        boolean all = available.size() == quantities.size();
        for (Variant variant : variants.onSale(quantities.keySet()))
            all &= put(cart, variant, quantities.get(variant.id()), available.get(variant.id()));
        return all;
    }

    private boolean put(Cart cart, Variant variant, int quantity, int available) {
        int there = cart.line(variant)
                .filter(CartLine::isToBuy)
                .map(CartLine::quantity)
                .orElse(0);
        if (there >= quantity) return true;
        try {
            return !cart.add(variant, quantity - there, available, current.now())
                    .capped();
        } catch (OutOfStock | CartFull e) {
            return false;
        }
    }

    /** Available pieces of those on sale. */
    private Map<String, Integer> available(Collection<String> ids) {
        Map<String, StockLevel> levels = stocks.levels(ids);
        return variants.onSale(ids).stream()
                .collect(Collectors.toMap(
                        Variant::id, variant -> levels.get(variant.id()).available()));
    }
}
