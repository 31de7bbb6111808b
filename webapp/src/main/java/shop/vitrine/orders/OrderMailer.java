package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import shop.vitrine.mail.OutgoingMails;
import shop.vitrine.money.Money;
import shop.vitrine.platform.Settings;
import shop.vitrine.shipping.Parcel;

/** Order mails in the buyer's language, sent with the transaction of the event. */
@ApplicationScoped
public class OrderMailer {
    @Inject
    OutgoingMails mails;

    @Inject
    OrderLinkSigner links;

    void paid(Purchase purchase) {
        Map<String, String> paths = new HashMap<>();
        purchase.orders().forEach(order -> paths.put(order.number(), Settings.url() + links.path(order)));
        write("orders/mail/order-paid", purchase, Map.of("vats", VatSummary.of(purchase.orders()), "links", paths));
    }

    void paidTwice(Purchase purchase, Money amount) {
        write("orders/mail/order-refund", purchase, Map.of("amount", amount, "why", "twice"));
    }

    void paidTooLate(Purchase purchase, Money amount) {
        write("orders/mail/order-refund", purchase, Map.of("amount", amount, "why", "late"));
    }

    public void shipped(Order order, Parcel parcel, boolean last) {
        Map<String, Object> model = new HashMap<>();
        model.put("order", order);
        model.put("parcel", parcel);
        model.put("last", last);
        model.put("tracking", order.link(parcel));
        model.put("orderLink", Settings.url() + links.path(order));
        write("orders/mail/order-shipped", order.purchase(), model);
    }

    public void delivered(Order order) {
        write(
                "orders/mail/order-delivered",
                order.purchase(),
                Map.of("order", order, "orderLink", Settings.url() + links.path(order)));
    }

    void cancelled(Order order, CancelReason why) {
        write(
                "orders/mail/order-cancelled",
                order.purchase(),
                Map.of("order", order, "why", why, "orderLink", Settings.url() + links.path(order)));
    }

    private void write(String name, Purchase purchase, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("purchase", purchase);
        model.put("link", Settings.url() + links.path(purchase));
        mails.enqueue(purchase.email(), purchase.language(), name, model);
    }
}
