package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.payments.Payments;
import shop.vitrine.stock.Holds;
import shop.vitrine.tenants.Current;

/**
 * Refunds the order and restocks its goods. The caller has locked the purchase; stock is locked last, to keep that
 * short.
 */
@ApplicationScoped
public class OrderCancellation {
    @Inject
    Payments payments;

    @Inject
    Holds holds;

    @Inject
    OrderMailer mails;

    @Inject
    Current current;

    public void cancel(Order order, CancelReason why, boolean restock) {
        order.cancel(why, current.stamp());
        if (!order.total().isZero())
            payments.refundPart(order.purchase().id(), order.total(), "cancelled by the shop", order.id());
        mails.cancelled(order, why);
        if (restock) holds.restock(order.purchase().id(), quantities(order));
    }

    private static Map<String, Integer> quantities(Order order) {
        return order.lines().stream().collect(Collectors.toMap(OrderLine::variant, OrderLine::quantity, Integer::sum));
    }
}
