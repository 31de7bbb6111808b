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

/** The number under which an order was invoiced, and what its seller was called then. What was bought is the order's. */
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

    /** @param position its place among the shop's invoices, from 1 */
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

    /** What the seller is called by law, or by the market where that is not known. */
    public String seller() {
        return seller;
    }

    /** The seller's address, line by line. */
    public List<String> address() {
        return address.lines().toList();
    }

    /** The seller's, or null. */
    public String vatId() {
        return vatId;
    }
}
