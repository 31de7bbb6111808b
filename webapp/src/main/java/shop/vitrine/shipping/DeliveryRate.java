package shop.vitrine.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import shop.vitrine.tenants.IdGenerator;

/** A shop's rate for a country or a zone, in minor units. */
@Entity
@DynamicUpdate
@Table(name = "delivery_rates")
public class DeliveryRate {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    private String zone;

    private boolean offered;

    private long price;

    @Column(name = "free_from")
    private Long freeFrom;

    @Column(name = "days_min")
    private int daysMin;

    @Column(name = "days_max")
    private int daysMax;

    @Column(name = "express_price")
    private Long expressPrice;

    protected DeliveryRate() {}

    public DeliveryRate(String shop, String zone, DeliveryTerms terms) {
        this.id = IdGenerator.next();
        this.shop = shop;
        this.zone = zone;
        change(terms);
    }

    /**
     * @param offered false excludes a country from its zone
     * @param freeFrom value of goods, or null
     * @param expressPrice or null
     */
    public record DeliveryTerms(
            boolean offered, long price, Long freeFrom, int daysMin, int daysMax, Long expressPrice) {
        /** Not delivered. */
        public static final DeliveryTerms NOT_OFFERED = new DeliveryTerms(false, 0, null, 1, 1, null);

        /** For goods of this value. */
        public long standardPrice(long goods) {
            return freeFrom != null && goods >= freeFrom ? 0 : price;
        }
    }

    public void change(DeliveryTerms terms) {
        offered = terms.offered();
        price = terms.price();
        freeFrom = terms.freeFrom();
        daysMin = terms.daysMin();
        daysMax = terms.daysMax();
        expressPrice = terms.expressPrice();
    }

    public DeliveryTerms terms() {
        return new DeliveryTerms(offered, price, freeFrom, daysMin, daysMax, expressPrice);
    }

    public String shop() {
        return shop;
    }

    public String zone() {
        return zone;
    }
}
