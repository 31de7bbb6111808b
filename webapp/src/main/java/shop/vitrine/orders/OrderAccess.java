package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.NotFoundException;
import shop.vitrine.accounts.Visitor;

/** Access for the buyer or with the key from the mail; anybody else gets 404. */
@ApplicationScoped
public class OrderAccess {
    @Inject
    Purchases purchases;

    @Inject
    Orders orders;

    @Inject
    OrderLinkSigner links;

    @Inject
    Visitor visitor;

    /** @throws NotFoundException also without access */
    public Purchase purchase(String number, String key) {
        return purchases.find(number).filter(purchase -> opens(purchase, key)).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException also without access */
    public Order order(String number, String key) {
        return orders.find(number).filter(order -> opens(order.purchase(), key)).orElseThrow(NotFoundException::new);
    }

    @Transactional(TxType.REQUIRED)
    String purchaseIdToPay(String number, String key) {
        return purchase(number, key).id();
    }

    private boolean opens(Purchase purchase, String key) {
        return links.opens(purchase, key)
                || visitor.personId().filter(id -> id.equals(purchase.person())).isPresent();
    }
}
