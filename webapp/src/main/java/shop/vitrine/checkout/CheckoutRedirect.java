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

@ApplicationScoped
class CheckoutRedirect {
    private static final Duration FRESH = Duration.ofHours(1);

    @Inject
    PaymentRedirect redirect;

    @Inject
    OrderLinkSigner links;

    @Inject
    Purchases purchases;

    @Inject
    Carts carts;

    @Inject
    Current current;

    /** To the gateway, or the purchase's page if paid or the gateway is down. */
    Response pay(Purchase purchase) {
        return purchase.isAwaitingPayment() ? redirect.open(purchase.id()) : Page.see(links.path(purchase));
    }

    /** The cart may have just been bought in another tab: goes to that purchase while unpaid, or if buying again. */
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
