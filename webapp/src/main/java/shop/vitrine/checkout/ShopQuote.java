package shop.vitrine.checkout;

import java.util.List;
import java.util.stream.Stream;
import shop.vitrine.money.Money;
import shop.vitrine.money.Vat;
import shop.vitrine.money.VatSubtotal;
import shop.vitrine.shipping.DeliveryQuote;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.tenants.Shop;

/**
 * A shop's lines and delivery.
 *
 * @param terms null if it does not deliver there
 * @param choices empty if it cannot deliver now
 */
record ShopQuote(
        Shop shop,
        DeliveryTerms terms,
        List<QuoteLine> lines,
        List<DeliveryQuote> choices,
        DeliveryQuote chosen,
        int vatRate) {

    public boolean isOutOfReach() {
        return terms == null;
    }

    public boolean isAway() {
        return shop.isOnHoliday();
    }

    public boolean isBlocked() {
        return isAway() || isOutOfReach();
    }

    public Money goods() {
        return goods(lines);
    }

    static Money goods(List<QuoteLine> lines) {
        return lines.stream().map(QuoteLine::total).reduce(Money.zero(), Money::plus);
    }

    public Money delivery() {
        return chosen == null ? Money.zero() : chosen.price();
    }

    public Money total() {
        return goods().plus(delivery());
    }

    public int pieces() {
        return lines.stream().mapToInt(QuoteLine::quantity).sum();
    }

    /** Null if already free, or never. */
    public Money missingToFree() {
        Long from = isBlocked() ? null : terms.freeFrom();
        return from == null || goods().amount() >= from ? null : Money.of(from).minus(goods());
    }

    /** Tax per line; delivery is taxed like the goods. */
    Stream<VatSubtotal> shares() {
        return Stream.concat(lines.stream().map(QuoteLine::total), Stream.of(delivery()))
                .map(gross -> new VatSubtotal(vatRate, gross, Money.of(Vat.contained(gross.amount(), vatRate))));
    }
}
