package shop.vitrine.shipping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.money.Money;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;

/** {@link #STANDARD} or {@link #EXPRESS}, with working days counted from {@code today}. */
public record DeliveryQuote(String option, Money price, int daysMin, int daysMax, LocalDate today) {
    public static final String STANDARD = "STANDARD";
    public static final String EXPRESS = "EXPRESS";

    private static final int FAST_ABROAD = 3;

    /** The first is the default; at {@code home}, in the shop's country, express takes one working day. */
    public static List<DeliveryQuote> of(DeliveryTerms terms, Money goods, boolean home, LocalDate today) {
        Money standard = Money.of(terms.standardPrice(goods.amount()));
        List<DeliveryQuote> choices = new ArrayList<>();
        choices.add(new DeliveryQuote(STANDARD, standard, terms.daysMin(), terms.daysMax(), today));
        // Carriers promise next-day delivery only within a country.
        if (terms.expressPrice() != null)
            choices.add(new DeliveryQuote(
                    EXPRESS,
                    Money.of(terms.expressPrice()),
                    1,
                    home ? 1 : Math.min(FAST_ABROAD, terms.daysMax()),
                    today));
        return choices;
    }

    public boolean isFree() {
        return price.isZero();
    }

    public LocalDate from() {
        return WorkingDays.plus(today, daysMin);
    }

    public LocalDate to() {
        return WorkingDays.plus(today, daysMax);
    }
}
