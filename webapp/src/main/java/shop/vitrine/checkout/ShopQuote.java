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
 * What one shop asks for its lines and their delivery.
 *
 * @param terms of delivery to the country in question, or null where the shop does not deliver to
 * @param choices none where it cannot deliver now
 * @param chosen null where there are no choices
 */
record ShopQuote(
        Shop shop,
        DeliveryTerms terms,
        List<QuoteLine> lines,
        List<DeliveryQuote> choices,
        DeliveryQuote chosen,
        int vatRate) {

    /** Whether the shop does not deliver to the country in question. */
    public boolean isOutOfReach() {
        return terms == null;
    }

    public boolean isAway() {
        return shop.isOnHoliday();
    }

    /** Whether nothing of it can be bought now for this country. */
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

    /** What is missing to free standard delivery, or null where it is free or never will be. */
    public Money missingToFree() {
        Long from = isBlocked() ? null : terms.freeFrom();
        return from == null || goods().amount() >= from ? null : Money.of(from).minus(goods());
    }

    /** The tax in each line and in the delivery, which is taxed as the goods are. */
    Stream<VatSubtotal> shares() {
        return Stream.concat(lines.stream().map(QuoteLine::total), Stream.of(delivery()))
                .map(gross -> new VatSubtotal(vatRate, gross, Money.of(Vat.contained(gross.amount(), vatRate))));
    }
}
