package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.NotFoundException;
import shop.vitrine.accounts.Visitor;

/** Lets in the buyer, and whoever comes with the link of the mail. To everybody else there is no such purchase. */
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

    /** @throws NotFoundException also for who may not see it */
    public Purchase purchase(String number, String key) {
        return purchases.find(number).filter(purchase -> opens(purchase, key)).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException also for who may not see it */
    public Order order(String number, String key) {
        return orders.find(number).filter(order -> opens(order.purchase(), key)).orElseThrow(NotFoundException::new);
    }

    /** The id of the purchase, for who goes on to pay it. */
    @Transactional(TxType.REQUIRED)
    String purchaseIdToPay(String number, String key) {
        return purchase(number, key).id();
    }

    private boolean opens(Purchase purchase, String key) {
        return links.opens(purchase, key)
                || visitor.personId().filter(id -> id.equals(purchase.person())).isPresent();
    }
}
