package shop.vitrine.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a shop promised of the delivery when the order was placed.
 *
 * @param price minor units, VAT included
 * @param daysMin working days from payment, at least
 * @param daysMax working days from payment, at most
 */
@Embeddable
public record PlacedDelivery(
        @Enumerated(EnumType.STRING) @Column(name = "delivery_option")
        DeliveryOption option,

        @Column(name = "delivery") long price,
        @Column(name = "delivery_days_min") int daysMin,
        @Column(name = "delivery_days_max") int daysMax) {}
