package shop.vitrine.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.vitrine.accounts.Visitor;
import shop.vitrine.cart.Cart;
import shop.vitrine.cart.Carts;
import shop.vitrine.orders.DeliveryAddress;
import shop.vitrine.orders.NewOrder;
import shop.vitrine.orders.NewOrderLine;
import shop.vitrine.orders.NewPurchase;
import shop.vitrine.orders.OrderDelivery;
import shop.vitrine.orders.Purchase;
import shop.vitrine.orders.Purchases;
import shop.vitrine.shipping.DeliveryOption;
import shop.vitrine.shipping.DeliveryQuote;
import shop.vitrine.stock.OutOfStock;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;
import shop.vitrine.web.language.CurrentLanguage;

/** The transaction that turns a cart into a purchase. */
@ApplicationScoped
class Placement {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Carts carts;

    @Inject
    QuoteCalculator quotes;

    @Inject
    Purchases purchases;

    @Inject
    Visitor visitor;

    @Inject
    CurrentLanguage language;

    /**
     * Locks the cart first, so that two tabs are serialised, and stock last, to keep that lock short.
     *
     * @return the purchase, also an earlier one for a known key; empty if the page was outdated
     * @throws OutOfStock if somebody was faster
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Purchase> place(PlaceOrder order) {
        entities.createNativeQuery("set local lock_timeout = '4s'").executeUpdate();
        Optional<Cart> locked = carts.currentForUpdate();
        Optional<IdempotencyKey> key = IdempotencyKey.read(order.key());
        Optional<Purchase> before = key.flatMap(known -> purchases.byIdempotencyKey(known.toString()));
        if (before.isPresent()) return before;
        if (locked.isEmpty() || key.isEmpty() || !key.get().isOf(locked.get().id())) return Optional.empty();

        Cart cart = locked.get();
        Country country = Countries.find(order.address().country()).orElseThrow();
        Quote quote = quotes.of(cart, country, order.delivery());
        if (!quote.isReady() || !order.agreesTo(quote)) return Optional.empty();

        carts.removePurchased(
                cart,
                quote.lines().stream()
                        .collect(Collectors.toMap(line -> line.item().variant(), QuoteLine::quantity)));
        Purchase purchase = purchases.place(placed(order, key.get(), country, quote));
        if (!purchase.total().equals(quote.total()))
            throw new IllegalStateException("Asked " + purchase.total() + " where the page said " + quote.total());
        return Optional.of(purchase);
    }

    private NewPurchase placed(PlaceOrder order, IdempotencyKey key, Country country, Quote quote) {
        return new NewPurchase(
                key.toString(),
                key.cart(),
                visitor.personId().orElse(null),
                order.email(),
                language.locale(),
                new DeliveryAddress(order.address().in(country), order.phone()),
                quote.shops().stream().map(Placement::placed).toList());
    }

    private static NewOrder placed(ShopQuote shop) {
        DeliveryQuote chosen = shop.chosen();
        return new NewOrder(
                shop.shop().id(),
                new OrderDelivery(
                        DeliveryOption.valueOf(chosen.option()),
                        chosen.price().amount(),
                        chosen.daysMin(),
                        chosen.daysMax()),
                shop.lines().stream().map(Placement::placed).toList());
    }

    private static NewOrderLine placed(QuoteLine line) {
        return new NewOrderLine(line.item(), line.quantity(), line.price().amount());
    }
}
