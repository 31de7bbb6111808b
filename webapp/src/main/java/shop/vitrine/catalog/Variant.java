package shop.vitrine.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.TenantId;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.IdGenerator;

/** What is bought: a size or colour of a product, with its own SKU and price. */
@Entity
@Table(name = "variants")
public class Variant {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    private String sku;
    private String gtin;

    @Embedded
    private OptionValues options;

    private int position;
    private long price;

    @Column(name = "former_price")
    private Long formerPrice;

    @Column(columnDefinition = "bpchar(3)")
    private String currency;

    private String picture;
    private boolean offered;

    @Version
    private int version;

    protected Variant() {}

    Variant(Product product, int position, VariantDetails offer) {
        this.id = IdGenerator.next();
        this.product = product;
        this.shop = product.shop();
        this.position = position;
        this.currency = Money.MARKET_CURRENCY;
        offer(offer);
    }

    void offer(VariantDetails offer) {
        this.sku = offer.sku();
        this.gtin = offer.gtin();
        this.options = OptionValues.of(offer.optionValues());
        this.price = offer.price();
        this.formerPrice = offer.formerPrice();
        this.picture = offer.picture();
        this.offered = true;
    }

    public VariantDetails offer() {
        return new VariantDetails(sku, gtin, options(), price, formerPrice, picture);
    }

    /** Keeps its identity. */
    void moveTo(Product other, int newPosition) {
        this.product = other;
        this.position = newPosition;
    }

    void place(int newPosition) {
        this.position = newPosition;
    }

    /** Orders keep their own copy. */
    void withdraw() {
        this.offered = false;
    }

    public String id() {
        return id;
    }

    public String shop() {
        return shop;
    }

    public Product product() {
        return product;
    }

    public String sku() {
        return sku;
    }

    public String gtin() {
        return gtin;
    }

    public List<String> options() {
        return OptionValues.list(options);
    }

    public Money price() {
        return new Money(price, currency);
    }

    public Money formerPrice() {
        return formerPrice == null ? null : new Money(formerPrice, currency);
    }

    /** Hash of its picture, or of the product's first one. */
    public String picture() {
        return picture == null ? product.summary().picture() : picture;
    }

    public int position() {
        return position;
    }

    public boolean isOffered() {
        return offered;
    }
}
