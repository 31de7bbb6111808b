package shop.vitrine.checkout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.Delivery;
import shop.vitrine.tenants.Shop;

/**
 * A way in which a shop can deliver.
 *
 * @param option {@link #STANDARD} or {@link #EXPRESS}
 * @param daysMin working days until it may arrive
 * @param daysMax working days until it should have arrived
 * @param today from when they are counted
 */
public record DeliveryChoice(String option, Money price, int daysMin, int daysMax, LocalDate today) {
    public static final String STANDARD = "STANDARD";
    public static final String EXPRESS = "EXPRESS";

    /** All ways to this country for goods of this worth; the first one is taken unless another is chosen. */
    static List<DeliveryChoice> of(Shop shop, Money goods, Country country, LocalDate today) {
        Delivery delivery = shop.delivery();
        Money standard = Money.of(delivery.standardFor(goods.amount()));
        List<DeliveryChoice> choices = new ArrayList<>();
        choices.add(new DeliveryChoice(STANDARD, standard, delivery.daysMin(), delivery.daysMax(), today));
        // The next working day is a promise that carriers make at home only.
        if (delivery.expressPrice() != null && shop.country().equals(country.code()))
            choices.add(new DeliveryChoice(EXPRESS, Money.of(delivery.expressPrice()), 1, 1, today));
        return choices;
    }

    public boolean isFree() {
        return price.isZero();
    }

    public LocalDate from() {
        return workingDays(today, daysMin);
    }

    public LocalDate to() {
        return workingDays(today, daysMax);
    }

    static LocalDate workingDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
        }
        return day;
    }
}
