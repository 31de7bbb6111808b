package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.vitrine.platform.HmacSigner;

/** Addresses of purchases and orders that open them without an account: one key for a purchase and all of its orders. */
@ApplicationScoped
public class OrderLinkSigner {
    private static final String PURPOSE = "order-link";

    @Inject
    HmacSigner signatures;

    /** The path of a purchase's own page, key included. */
    public String path(Purchase purchase) {
        return "/orders/" + purchase.number() + "?key=" + key(purchase);
    }

    /** The path of an order's page, key included. */
    public String path(Order order) {
        return "/orders/" + order.number() + "?key=" + key(order.purchase());
    }

    /** What a visitor who came with this key needs at the end of links within the purchase; nothing without one. */
    public String query(Purchase purchase, String key) {
        return opens(purchase, key) ? "?key=" + key : "";
    }

    String key(Purchase purchase) {
        return signatures.sign(PURPOSE, purchase.id());
    }

    boolean opens(Purchase purchase, String key) {
        return key != null && signatures.verify(PURPOSE, purchase.id(), key);
    }
}
