package shop.vitrine.orders;

import java.time.Instant;
import java.util.List;
import shop.vitrine.money.VatSubtotal;
import shop.vitrine.payments.Refund;

/**
 * A purchase as its page shows it.
 *
 * @param orders with lines and shops
 * @param query what makes links to its orders work for this visitor: empty, or {@code ?key=…}
 * @param refunds money on its way back
 */
record PurchaseView(
        Purchase purchase, List<Order> orders, PurchasePhase phase, String query, List<Refund> refunds, Instant now) {
    public String path() {
        return "/orders/" + purchase.number();
    }

    public List<VatSubtotal> vats() {
        return VatSummary.of(orders);
    }

    /** Seconds until the hold ends; null when nothing is held. */
    public Long secondsLeft() {
        return phase.canPay() ? purchase.secondsLeft(now) : null;
    }
}
