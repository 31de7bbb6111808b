package shop.vitrine.orders;

import java.time.Instant;
import java.util.List;
import shop.vitrine.money.VatSubtotal;
import shop.vitrine.payments.Payment;
import shop.vitrine.payments.Refund;
import shop.vitrine.shipping.Parcel;

/**
 * An order as its own page shows it.
 *
 * @param siblings how many other orders its purchase has
 * @param query what makes links within its purchase work for this visitor: empty, or {@code ?key=…}
 */
record OrderView(Order order, List<Parcel> parcels, PaymentState payment, int siblings, String query, Instant now) {
    /** @param latest the purchase's latest try to pay, or null */
    public record PaymentState(Payment latest, List<Refund> refunds, PurchasePhase phase) {}

    public List<VatSubtotal> vats() {
        return List.of(order.vatShare());
    }

    /** Where a carrier says where a parcel is, or null. */
    public String link(Parcel parcel) {
        return order.link(parcel);
    }

    /** Seconds until the hold ends; null when nothing is held. */
    public Long secondsLeft() {
        return payment.phase().canPay() ? order.purchase().secondsLeft(now) : null;
    }
}
