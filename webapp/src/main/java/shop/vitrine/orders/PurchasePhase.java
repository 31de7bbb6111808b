package shop.vitrine.orders;

import java.time.Instant;
import java.util.Locale;
import shop.vitrine.payments.Payment;
import shop.vitrine.payments.PaymentStatus;

enum PurchasePhase {
    PAID,
    /** Approved by the buyer or bank, but not yet confirmed by the gateway. */
    CONFIRMING,
    DECLINED,
    UNREACHABLE,
    OPEN,
    OVER;

    /** @param result from the return URL, which anybody can forge, so it only selects words */
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

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
