package shop.vitrine.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;
import shop.vitrine.money.Money;
import shop.vitrine.money.Vat;
import shop.vitrine.tenants.IdGenerator;

/** A variant as it was when bought. */
@Entity
@Table(name = "order_lines")
public class OrderLine {
    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    private int position;

    @Column(name = "variant_id")
    private String variant;

    @Column(name = "product_id")
    private String product;

    private String sku;
    private String title;
    private String options;
    private String slug;
    private String picture;
    private int quantity;

    @Column(name = "unit_price")
    private long unitPrice;

    @Column(name = "vat_rate")
    private int vatRate;

    private long vat;

    protected OrderLine() {}

    OrderLine(Order order, int position, NewOrderLine placed, int vatRate) {
        NewOrderLine.OrderedItem item = placed.item();
        this.id = IdGenerator.next();
        this.order = order;
        this.shop = order.shop();
        this.position = position;
        this.variant = item.variant();
        this.product = item.product();
        this.sku = item.sku();
        this.title = item.title();
        this.options = item.options();
        this.slug = item.slug();
        this.picture = item.picture();
        this.quantity = placed.quantity();
        this.unitPrice = placed.unitPrice();
        this.vatRate = vatRate;
        this.vat = Vat.contained(Math.multiplyExact(unitPrice, quantity), vatRate);
    }

    public String id() {
        return id;
    }

    public String variant() {
        return variant;
    }

    public String path() {
        return "/products/" + product + "-" + slug;
    }

    public String sku() {
        return sku;
    }

    public String title() {
        return title;
    }

    /** Such as {@code Sand, M}, or empty. */
    public String options() {
        return options;
    }

    public String picture() {
        return picture;
    }

    public int quantity() {
        return quantity;
    }

    public Money unitPrice() {
        return new Money(unitPrice, Money.MARKET_CURRENCY);
    }

    public Money total() {
        return unitPrice().times(quantity);
    }

    public Money vat() {
        return new Money(vat, Money.MARKET_CURRENCY);
    }

    /** Basis points. */
    public int vatRate() {
        return vatRate;
    }
}
