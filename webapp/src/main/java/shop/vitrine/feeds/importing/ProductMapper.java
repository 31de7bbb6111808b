package shop.vitrine.feeds.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.feeds.rows.FeedOffer;
import shop.vitrine.feeds.rows.FeedPrice;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.FeedText;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.feeds.rows.RowGroup;
import shop.vitrine.feeds.rows.VariantOptions;

/** Turns the rows of a group into a product. */
final class ProductMapper {
    private final String shop;
    private final List<FeedRow> rows;
    private final Product product;
    private final Map<String, String> hashes;
    private final VariantOptions options;
    private final boolean allPictures;

    /** A new product has no variants; hashes are by link. */
    ProductMapper(String shop, RowGroup group, Product product, Map<String, String> hashes) {
        this.shop = shop;
        this.rows = group.rows();
        this.product = product;
        this.hashes = hashes;
        this.options = new VariantOptions(rows, product);
        this.allPictures = rows.stream().flatMap(row -> row.pictures().all()).allMatch(hashes::containsKey);
    }

    ProductDetails listing() {
        FeedText first = rows.getFirst().text();
        String title =
                CommonTitle.of(rows.stream().map(row -> row.text().title()).toList());
        return new ProductDetails(
                title,
                first.description(),
                first.brand(),
                first.category(),
                options.names(),
                pictures(title),
                attributes());
    }

    VariantDetails offer(FeedRow row) {
        FeedOffer offer = row.offer();
        FeedPrice price = offer.price();
        return new VariantDetails(
                row.sku(), offer.gtin(), options.values(row.sku()), price.amount(), price.former(), picture(row));
    }

    /** The previous offer with the product's current options. */
    VariantDetails offer(Variant unnamed) {
        VariantDetails offer = unnamed.offer();
        return new VariantDetails(
                offer.sku(),
                offer.gtin(),
                options.values(offer.sku()),
                offer.price(),
                offer.formerPrice(),
                offer.picture());
    }

    /** A failed download does not remove an existing picture. */
    private List<ProductPicture> pictures(String title) {
        List<ProductPicture> before = product.pictures();
        if (!allPictures && !before.isEmpty()) return before;
        List<ProductPicture> gallery = GallerySelector.of(shop, rows, title, hashes);
        // An export lists all pictures; a slightly different order is not the seller's wish.
        boolean exported = rows.getFirst().ours() != null;
        if (exported && gallery.size() == before.size() && hashes(gallery).equals(hashes(before))) return before;
        return gallery.stream().map(picture -> described(picture, before)).toList();
    }

    private static Set<String> hashes(List<ProductPicture> gallery) {
        return gallery.stream().map(ProductPicture::picture).collect(Collectors.toSet());
    }

    /** Feeds have no alternative texts: the seller's own stay, generated ones follow the title. */
    private ProductPicture described(ProductPicture made, List<ProductPicture> before) {
        return before.stream()
                .filter(picture -> picture.picture().equals(made.picture()))
                .filter(picture ->
                        !picture.alt().equals(product.title()) && !picture.alt().startsWith(product.title() + ", "))
                .findFirst()
                .orElse(made);
    }

    private String picture(FeedRow row) {
        String link = row.pictures().main();
        if (link == null) return null;
        String hash = hashes.get(link);
        Variant before = product.variant(row.sku()).orElse(null);
        String own = before == null ? null : before.offer().picture();
        // Without a picture of its own it shows the product's first, and the export says so.
        boolean shared = before != null && own == null && row.ours() != null;
        if (shared && Objects.equals(hash, product.summary().picture())) return null;
        return hash != null ? hash : own;
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (OptionColumn option : OptionColumn.values()) {
            String value = rows.getFirst().offer().options().get(option);
            if (value != null && !options.varies(option))
                attributes.add(new Attribute(shop, "", option.label(), value));
        }
        rows.stream()
                .map(row -> row.text().details())
                .filter(details -> !details.isEmpty())
                .findFirst()
                .ifPresent(details -> details.forEach(attribute ->
                        attributes.add(new Attribute(shop, attribute.section(), attribute.name(), attribute.value()))));
        return attributes;
    }
}
