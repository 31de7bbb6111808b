package shop.vitrine.orders;

import java.time.Instant;
import java.util.List;
import shop.vitrine.money.VatSubtotal;
import shop.vitrine.payments.Payment;
import shop.vitrine.payments.Refund;
import shop.vitrine.shipping.Parcel;

/** An order's page; {@code query} is {@code ?key=…} for links, or empty. */
record OrderView(Order order, List<Parcel> parcels, PaymentState payment, int siblings, String query, Instant now) {
    /** @param latest latest payment, or null */
    public record PaymentState(Payment latest, List<Refund> refunds, PurchasePhase phase) {}

    public List<VatSubtotal> vats() {
        return List.of(order.vatShare());
    }

    public String link(Parcel parcel) {
        return order.link(parcel);
    }

    public Long secondsLeft() {
        return payment.phase().canPay() ? order.purchase().secondsLeft(now) : null;
    }
}
