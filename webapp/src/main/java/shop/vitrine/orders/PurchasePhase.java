package shop.vitrine.orders;

import java.time.Instant;
import java.util.Locale;
import shop.vitrine.payments.Payment;
import shop.vitrine.payments.PaymentStatus;

/** What a purchase's page has to say. */
enum PurchasePhase {
    PAID,
    /** The buyer or the bank says it is decided, and the gateway has not told us yet. */
    CONFIRMING,
    DECLINED,
    UNREACHABLE,
    OPEN,
    /** Nobody paid in time. */
    OVER;

    /**
     * @param payment the latest try, or null
     * @param result what the gateway's page said on the way back, or {@code unreachable}; anybody may write it into the
     *     URL, so it only chooses words
     */
    static PurchasePhase of(Purchase purchase, Payment payment, String result, Instant now) {
        if (purchase.isPaid()) return PAID;
        PaymentStatus status = payment == null ? PaymentStatus.EXPIRED : payment.status();
        boolean decided = "approved".equals(result) || "declined".equals(result);
        if (status == PaymentStatus.AUTHORISED || status == PaymentStatus.STARTED && decided) return CONFIRMING;
        if (purchase.isCancelled() || purchase.isDue(now)) return OVER;
        if (status == PaymentStatus.FAILED) return DECLINED;
        return "unreachable".equals(result) ? UNREACHABLE : OPEN;
    }

    public boolean canPay() {
        return this == OPEN || this == DECLINED || this == UNREACHABLE;
    }

    /** As message keys have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
