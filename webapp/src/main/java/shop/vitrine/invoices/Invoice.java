package shop.vitrine.invoices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.TenantId;
import shop.vitrine.orders.Order;
import shop.vitrine.sellers.BusinessProfile;
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.PostalAddress;

/** An order's invoice number with the seller's details at that time. */
@Entity
@Table(name = "invoices")
public class Invoice {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Column(name = "order_id")
    private String order;

    private int position;
    private String number;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "seller_name")
    private String seller;

    @Column(name = "seller_address")
    private String address;

    @Column(name = "seller_vat_id")
    private String vatId;

    protected Invoice() {}

    /** @param position number within the shop, from 1 */
    Invoice(Order order, int position, BusinessProfile business, Instant at) {
        Locale language = order.purchase().language();
        String name = business.legalName();
        PostalAddress place = business.registered();
        this.id = IdGenerator.next();
        this.shop = order.shop();
        this.order = order.id();
        this.position = position;
        this.number = "%s-%05d".formatted(order.seller().handle().toUpperCase(Locale.ROOT), position);
        this.issuedAt = at;
        this.seller = name == null ? order.seller().name() : name;
        this.address = place == null
                ? Locale.of("", order.seller().country()).getDisplayCountry(language)
                : String.join(
                        "\n",
                        place.lines(language).stream()
                                .skip(place.name() == null ? 0 : 1)
                                .toList());
        this.vatId = business.vatId();
    }

    public String number() {
        return number;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String seller() {
        return seller;
    }

    public List<String> address() {
        return address.lines().toList();
    }

    public String vatId() {
        return vatId;
    }
}
