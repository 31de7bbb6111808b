package shop.vitrine.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalTime;
import shop.vitrine.shipping.DeliveryOption;
import shop.vitrine.shipping.WorkingDays;
import shop.vitrine.tenants.MarketDays;

/** Promised delivery: minor units with VAT, and working days from payment. */
@Embeddable
public record OrderDelivery(
        @Enumerated(EnumType.STRING) @Column(name = "delivery_option")
        DeliveryOption option,

        @Column(name = "delivery") long price,
        @Column(name = "delivery_days_min") int daysMin,
        @Column(name = "delivery_days_max") int daysMax) {
    private static final LocalTime LAST_COLLECTION = LocalTime.of(23, 59);

    /** The promised time minus the carrier's shortest, with a day for packing, none for express. */
    public Instant shipBy(Instant paidAt) {
        int packing = option == DeliveryOption.EXPRESS ? 0 : Math.max(1, daysMax - daysMin);
        return WorkingDays.after(paidAt.atZone(MarketDays.ZONE).toLocalDate(), packing)
                .atTime(LAST_COLLECTION)
                .atZone(MarketDays.ZONE)
                .toInstant();
    }
}
