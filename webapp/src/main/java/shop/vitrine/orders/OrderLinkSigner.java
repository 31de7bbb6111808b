package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import shop.vitrine.platform.HmacSigner;
import shop.vitrine.web.http.QueryString;

/** Signs links that open a purchase and its orders without an account, with one key for all. */
@ApplicationScoped
public class OrderLinkSigner {
    private static final String PURPOSE = "order-link";

    @Inject
    HmacSigner signatures;

    public String path(Purchase purchase) {
        return with("/orders/" + purchase.number(), key(purchase));
    }

    public String path(Order order) {
        return with("/orders/" + order.number(), key(order.purchase()));
    }

    /** Query string that keeps the visitor's key in links, or empty. */
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
