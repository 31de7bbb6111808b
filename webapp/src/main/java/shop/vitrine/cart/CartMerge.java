package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.accounts.SignedIn;
import shop.vitrine.catalog.Variants;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Current;

/** On signing in, merges the guest cart into the person's. */
@ApplicationScoped
class CartMerge {
    @Inject
    Carts carts;

    @Inject
    Variants variants;

    @Inject
    StockLevels stocks;

    @Inject
    GuestCartCookie cookie;

    @Inject
    Current current;

    /** Always locks the guest's cart before the person's. */
    void on(@Observes SignedIn event) {
        carts.ofGuest().ifPresent(guest -> merge(guest, event.personId()));
        cookie.remove();
    }

    private void merge(Cart guest, String person) {
        if (!guest.kept().isEmpty()) {
            Cart cart = carts.ofPerson(person);
            cart.setMergeResult(cart.merge(guest, available(guest), current.now()));
        }
        carts.remove(guest);
    }

    private Map<String, Integer> available(Cart guest) {
        List<String> ids =
                guest.kept().stream().map(line -> line.variant().id()).toList();
        Map<String, Integer> available = new HashMap<>();
        stocks.levels(ids).forEach((id, level) -> available.put(id, level.available()));
        available
                .keySet()
                .retainAll(variants.onSale(ids).stream()
                        .map(variant -> variant.id())
                        .toList());
        return available;
    }
}
