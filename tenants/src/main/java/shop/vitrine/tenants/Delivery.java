package shop.vitrine.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a shop promises of delivery and returns. Prices are minor units of the market's currency.
 *
 * @param freeFrom the worth of goods from which standard delivery is free, or null for never
 * @param expressPrice the price of delivery on the next working day, or null where the shop has none
 */
@Embeddable
public record Delivery(
        @Column(name = "delivery_days_min") int daysMin,
        @Column(name = "delivery_days_max") int daysMax,
        @Column(name = "delivery_price") long price,
        @Column(name = "delivery_free_from") Long freeFrom,
        @Column(name = "express_price") Long expressPrice,
        @Column(name = "returns_days") int returnsDays) {

    /** The price of standard delivery for goods of this worth. */
    public long standardFor(long goods) {
        return freeFrom != null && goods >= freeFrom ? 0 : price;
    }
}
