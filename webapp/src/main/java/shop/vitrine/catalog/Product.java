package shop.vitrine.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.TenantId;
import shop.vitrine.money.Money;
import shop.vitrine.tenants.Ids;

/** What is shown: one thing of one shop, bought as one of its variants. */
@Entity
@Table(name = "products")
public class Product extends Dimensioned {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Column(name = "feed_group")
    private String feedGroup;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    private String title;
    private String slug;
    private String description;
    private String brand;
    private String category;

    @Column(name = "price_min")
    private long priceMin;

    @Column(name = "price_max")
    private long priceMax;

    @Column(name = "former_price")
    private Long formerPrice;

    @Column(columnDefinition = "bpchar(3)")
    private String currency;

    private String picture;

    @Column(name = "picture_alt")
    private String pictureAlt;

    @Column(name = "rating_sum")
    private long ratingSum;

    @Column(name = "rating_count")
    private int ratingCount;

    private long sold;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "product_pictures", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    private List<ProductPicture> pictures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_attributes", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    private List<Attribute> attributes = new ArrayList<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL)
    @OrderBy("position, id")
    private List<Variant> variants = new ArrayList<>();

    protected Product() {}

    /** A draft of this shop. */
    public Product(String shop, String feedGroup, Instant at) {
        this.id = Ids.next();
        this.shop = shop;
        this.feedGroup = feedGroup;
        this.status = ProductStatus.DRAFT;
        this.currency = Money.MARKET;
        this.addedAt = at;
        this.changedAt = at;
    }

    /** Takes over all that the seller says; what is as before is not written again. */
    public void describe(Listing listing, Instant at) {
        if (listing.equals(listing())) return;
        title = listing.title();
        slug = Slugs.of(title);
        description = listing.description();
        brand = listing.brand();
        category = listing.category();
        dimensions(listing.optionNames());
        replace(pictures, listing.pictures());
        replace(attributes, listing.attributes());
        picture = pictures.isEmpty() ? null : pictures.getFirst().picture();
        pictureAlt = pictures.isEmpty() ? null : pictures.getFirst().alt();
        changedAt = at;
    }

    /** Offers a variant: the one with this SKU as it is said now, or a new one. */
    public Variant offer(Offer offer, Instant at) {
        Variant variant = variant(offer.sku()).orElse(null);
        if (variant == null) {
            variant = new Variant(this, variants.size(), offer);
            variants.add(variant);
            changedAt = at;
        } else {
            variant.offer(offer);
        }
        reprice();
        return variant;
    }

    /** Takes a variant over from another product of the shop, which leaves the market when it was the last one. */
    public void adopt(Variant variant, Instant at) {
        Product before = variant.product();
        before.variants.remove(variant);
        before.reprice();
        before.changedAt = at;
        if (before.isPublished() && before.offered().isEmpty()) before.unpublish(at);
        variant.become(this, variants.size());
        variants.add(variant);
        changedAt = at;
        reprice();
    }

    /** @throws IllegalStateException when there is nothing to sell */
    public void publish(Instant at) {
        if (offered().isEmpty()) throw new IllegalStateException("No variant to sell of " + id);
        become(ProductStatus.PUBLISHED, at);
        if (publishedAt == null) publishedAt = at;
    }

    public void unpublish(Instant at) {
        become(ProductStatus.UNPUBLISHED, at);
    }

    private void become(ProductStatus next, Instant at) {
        if (!status.mayBecome(next)) throw new IllegalStateException(id + " is " + status + ", not to be " + next);
        status = next;
        changedAt = at;
    }

    /** The card shows the cheapest variant, with the former price of that one. */
    private void reprice() {
        List<Variant> offered = offered();
        if (offered.isEmpty()) return;
        Variant cheapest = offered.stream()
                .min((one, other) -> one.price().compareTo(other.price()))
                .orElseThrow();
        priceMin = cheapest.price().amount();
        priceMax = offered.stream().mapToLong(one -> one.price().amount()).max().orElseThrow();
        formerPrice =
                cheapest.formerPrice() == null ? null : cheapest.formerPrice().amount();
    }

    /** What the seller says of it now. */
    public Listing listing() {
        return new Listing(title, description, brand, category, optionNames(), pictures, attributes);
    }

    private static <T> void replace(List<T> kept, List<T> wanted) {
        if (kept.equals(wanted)) return;
        kept.clear();
        kept.addAll(wanted);
    }

    public Optional<Variant> variant(String sku) {
        return variants.stream().filter(one -> one.sku().equals(sku)).findFirst();
    }

    public String id() {
        return id;
    }

    public String shop() {
        return shop;
    }

    public String feedGroup() {
        return feedGroup;
    }

    public ProductStatus status() {
        return status;
    }

    public boolean isPublished() {
        return status == ProductStatus.PUBLISHED;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return slug;
    }

    /** The path of its page. */
    public String path() {
        return "/products/" + id + "-" + slug;
    }

    /** Sanitised HTML. */
    public String description() {
        return description;
    }

    public String brand() {
        return brand;
    }

    public String category() {
        return category;
    }

    public List<String> optionNames() {
        return dimensions();
    }

    public List<Variant> variants() {
        return List.copyOf(variants);
    }

    public List<Variant> offered() {
        return variants.stream().filter(Variant::isOffered).toList();
    }

    public List<ProductPicture> pictures() {
        return List.copyOf(pictures);
    }

    public List<Attribute> attributes() {
        return List.copyOf(attributes);
    }

    public Money priceMin() {
        return new Money(priceMin, currency);
    }

    public Money priceMax() {
        return new Money(priceMax, currency);
    }

    /** What the cheapest variant cost before, or null. */
    public Money formerPrice() {
        return formerPrice == null ? null : new Money(formerPrice, currency);
    }

    /** Hash of the picture on its card, or null. */
    public String picture() {
        return picture;
    }

    public String pictureAlt() {
        return pictureAlt;
    }

    /** Mean of its ratings from 1 to 5; 0 where there are none. */
    public double rating() {
        return ratingCount == 0 ? 0 : (double) ratingSum / ratingCount;
    }

    public int ratingCount() {
        return ratingCount;
    }

    public long sold() {
        return sold;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
