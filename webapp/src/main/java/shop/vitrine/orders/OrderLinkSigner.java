package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.vitrine.platform.HmacSigner;
import shop.vitrine.web.http.QueryString;

/** Addresses of purchases and orders that open them without an account: one key for a purchase and all of its orders. */
@ApplicationScoped
public class OrderLinkSigner {
    private static final String PURPOSE = "order-link";

    @Inject
    HmacSigner signatures;

    /** The path of a purchase's own page, key included. */
    public String path(Purchase purchase) {
        return with("/orders/" + purchase.number(), key(purchase));
    }

    /** The path of an order's page, key included. */
    public String path(Order order) {
        return with("/orders/" + order.number(), key(order.purchase()));
    }

    /** What a visitor who came with this key needs at the end of links within the purchase; nothing without one. */
    public String query(Purchase purchase, String key) {
        return opens(purchase, key) ? with("", key) : "";
    }

    private static String with(String path, String key) {
        return QueryString.of(path).with("key", key).toString();
    }

    String key(Purchase purchase) {
        return signatures.sign(PURPOSE, purchase.id());
    }

    boolean opens(Purchase purchase, String key) {
        return key != null && signatures.verify(PURPOSE, purchase.id(), key);
    }
}
