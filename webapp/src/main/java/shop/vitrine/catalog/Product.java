package shop.vitrine.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import shop.vitrine.tenants.IdGenerator;
import shop.vitrine.tenants.NotAllowed;

/** What is shown: one thing of one shop, bought as one of its variants. */
@Entity
@Table(name = "products")
public class Product {
    @Id
    private String id;

    @TenantId
    @Column(name = "shop_id")
    private String shop;

    @Column(name = "feed_group")
    private String feedGroup;

    private String title;
    private String slug;
    private String description;
    private String brand;
    private String category;

    @Embedded
    private OptionValues options;

    @Embedded
    private Publication publication = Publication.DRAFT;

    @Embedded
    private ProductSummary summary = ProductSummary.EMPTY;

    @Embedded
    private ProductRating rating = ProductRating.NONE;

    private long sold;

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

    /** A handwritten draft; in feeds its group is its id. */
    public Product(String shop, Instant at) {
        this(shop, null, at);
    }

    public Product(String shop, String feedGroup, Instant at) {
        this.id = IdGenerator.next();
        this.shop = shop;
        this.feedGroup = feedGroup == null ? id : feedGroup;
        this.addedAt = at;
        touch(at);
    }

    /** Applies the seller's data; unchanged parts are not written. */
    public void describe(ProductDetails listing, Instant at) {
        if (listing.equals(listing())) return;
        title = listing.title();
        slug = SlugGenerator.of(title);
        description = listing.description();
        brand = listing.brand();
        category = listing.category();
        options = OptionValues.of(listing.optionNames());
        replace(pictures, listing.pictures());
        replace(attributes, listing.attributes());
        summary = summary.pictured(pictures);
        touch(at);
    }

    public Variant putVariant(VariantDetails offer, Instant at) {
        Variant variant = variant(offer.sku()).orElse(null);
        if (variant == null) {
            variant = new Variant(this, variants.size(), offer);
            variants.add(variant);
            touch(at);
        } else {
            variant.offer(offer);
        }
        updatePrices();
        return variant;
    }

    /** Changes a variant, including its SKU. */
    public void changeVariant(Variant variant, VariantDetails offer, int position, Instant at) {
        if (variant.product() != this) throw new IllegalArgumentException(variant.id() + " is none of " + id);
        if (variant.isOffered() && variant.offer().equals(offer) && variant.position() == position) return;
        variant.offer(offer);
        variant.place(position);
        touch(at);
        updatePrices();
    }

    public void withdraw(Variant variant, Instant at) {
        if (!variant.isOffered()) return;
        variant.withdraw();
        touch(at);
        updatePrices();
    }

    /** Moves a variant here. The other product leaves the market if it was its last. */
    public void takeOverVariant(Variant variant, Instant at) {
        Product before = variant.product();
        before.variants.remove(variant);
        before.updatePrices();
        before.touch(at);
        if (before.isPublished() && before.offered().isEmpty()) before.unpublish(at);
        variant.moveTo(this, variants.size());
        variants.add(variant);
        touch(at);
        updatePrices();
    }

    /** @throws NotAllowed by its state, or without anything to sell */
    public void publish(Instant at) {
        if (offered().isEmpty()) throw new NotAllowed("No variant to sell of " + this);
        become(publication.publish(this, at), at);
    }

    public void unpublish(Instant at) {
        become(publication.unpublish(this), at);
    }

    public void archive(Instant at) {
        become(publication.archive(this), at);
    }

    public void restore(Instant at) {
        become(publication.restore(this), at);
    }

    private void become(Publication next, Instant at) {
        publication = next;
        touch(at);
    }

    private void touch(Instant at) {
        changedAt = at;
    }

    private void updatePrices() {
        summary = summary.priced(offered());
    }

    public ProductDetails listing() {
        return new ProductDetails(title, description, brand, category, optionNames(), pictures, attributes);
    }

    private static <T> void replace(List<T> kept, List<T> wanted) {
        if (kept.equals(wanted)) return;
        kept.clear();
        kept.addAll(wanted);
    }

    public Optional<Variant> variant(String sku) {
        return variants.stream().filter(variant -> variant.sku().equals(sku)).findFirst();
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

    public String title() {
        return title;
    }

    public String slug() {
        return slug;
    }

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
        return OptionValues.list(options);
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

    public ProductSummary summary() {
        return summary;
    }

    public ProductStatus status() {
        return publication.status();
    }

    public boolean isPublished() {
        return publication.isPublished();
    }

    /** First time, or null. */
    public Instant publishedAt() {
        return publication.publishedAt();
    }

    public ProductRating rating() {
        return rating;
    }

    public long sold() {
        return sold;
    }

    @Override
    public String toString() {
        return "product " + id;
    }
}
