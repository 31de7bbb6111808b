package shop.vitrine.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import shop.vitrine.cart.Carts;
import shop.vitrine.orders.OrderLinkSigner;
import shop.vitrine.orders.PaymentRedirect;
import shop.vitrine.orders.Purchase;
import shop.vitrine.orders.Purchases;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;

/** Where a buyer goes from the checkout. */
@ApplicationScoped
class CheckoutRedirect {
    private static final Duration FRESH = Duration.ofHours(1);

    @Inject
    PaymentRedirect door;

    @Inject
    OrderLinkSigner links;

    @Inject
    Purchases purchases;

    @Inject
    Carts carts;

    @Inject
    Current current;

    /** To pay; to the purchase's own page where it is paid already, or where there is nowhere to pay just now. */
    Response pay(Purchase purchase) {
        return purchase.isAwaitingPayment() ? door.open(purchase.id()) : Page.see(links.path(purchase));
    }

    /**
     * Whose cart is empty may have bought it a moment ago, in another tab or before pressing "back". Then that purchase
     * is where to go: while it waits for money, and to whoever just tried to buy the same again.
     */
    @Transactional(TxType.REQUIRED)
    public Response withoutCart(boolean bought) {
        return carts.current()
                .flatMap(cart -> purchases.latestOfCart(cart.id()))
                .filter(purchase -> purchase.isAwaitingPayment() || bought && isFresh(purchase))
                .map(purchase -> Page.see(links.path(purchase)))
                .orElseGet(() -> Page.see("/cart"));
    }

    private boolean isFresh(Purchase purchase) {
        return purchase.placedAt().isAfter(current.now().minus(FRESH));
    }
}
