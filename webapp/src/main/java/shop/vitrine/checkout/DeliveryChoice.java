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
 * @param from the first day on which it may arrive
 * @param to the last
 */
public record DeliveryChoice(String option, Money price, LocalDate from, LocalDate to) {
    public static final String STANDARD = "STANDARD";
    public static final String EXPRESS = "EXPRESS";

    /** All ways to this country for goods of this worth; the first one is taken unless another is chosen. */
    static List<DeliveryChoice> of(Shop shop, Money goods, Country country, LocalDate today) {
        Delivery delivery = shop.delivery();
        List<DeliveryChoice> choices = new ArrayList<>();
        choices.add(new DeliveryChoice(
                STANDARD,
                Money.of(delivery.standardFor(goods.amount())),
                workingDays(today, delivery.daysMin()),
                workingDays(today, delivery.daysMax())));
        // The next working day is a promise that carriers make at home only.
        if (delivery.expressPrice() != null && shop.country().equals(country.code())) {
            LocalDate next = workingDays(today, 1);
            choices.add(new DeliveryChoice(EXPRESS, Money.of(delivery.expressPrice()), next, next));
        }
        return choices;
    }

    public boolean isFree() {
        return price.isZero();
    }

    public boolean isOneDay() {
        return from.equals(to);
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
