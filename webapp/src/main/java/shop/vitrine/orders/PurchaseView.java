package shop.vitrine.orders;

import java.time.Instant;
import java.util.List;
import shop.vitrine.money.VatSubtotal;
import shop.vitrine.payments.Refund;

record PurchaseView(
        Purchase purchase, List<Order> orders, PurchasePhase phase, String query, List<Refund> refunds, Instant now) {
    public String path() {
        return "/orders/" + purchase.number();
    }

    public List<VatSubtotal> vats() {
        return VatSummary.of(orders);
    }

    public Long secondsLeft() {
        return phase.canPay() ? purchase.secondsLeft(now) : null;
    }
}
