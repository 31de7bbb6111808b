package shop.vitrine.catalog.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Listing;
import shop.vitrine.catalog.Offer;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;

/** What the rows of a group make of a product. */
final class Draft {
    private final String shop;
    private final List<Row> rows;
    private final Product product;
    private final Map<String, String> hashes;
    private final Choices choices;
    private final boolean allPictures;

    /**
     * @param product as it is; without variants when it is new
     * @param hashes of the store, by link
     */
    Draft(String shop, Group group, Product product, Map<String, String> hashes) {
        this.shop = shop;
        this.rows = group.rows();
        this.product = product;
        this.hashes = hashes;
        this.choices = new Choices(rows, product);
        this.allPictures = rows.stream().flatMap(Row::pictures).allMatch(hashes::containsKey);
    }

    Listing listing() {
        Row first = rows.getFirst();
        String title = Titles.common(rows.stream().map(Row::title).toList());
        return new Listing(
                title,
                first.description(),
                first.brand(),
                first.category(),
                choices.names(),
                pictures(title),
                attributes());
    }

    Offer offer(Row row) {
        return new Offer(
                row.sku(), row.gtin(), choices.values(row.sku()), row.price(), row.formerPrice(), picture(row));
    }

    /** The same offer as before, with the options that the product has now. */
    Offer offer(Variant unnamed) {
        Offer offer = unnamed.offer();
        return new Offer(
                offer.sku(),
                offer.gtin(),
                choices.values(offer.sku()),
                offer.price(),
                offer.formerPrice(),
                offer.picture());
    }

    /** A picture that cannot be had today takes nothing away from what was there. */
    private List<ProductPicture> pictures(String title) {
        if (!allPictures && !product.pictures().isEmpty()) return product.pictures();
        return Gallery.of(shop, rows, title, hashes);
    }

    private String picture(Row row) {
        if (row.picture() == null) return null;
        String hash = hashes.get(row.picture());
        if (hash != null) return hash;
        return product.variant(row.sku()).map(one -> one.offer().picture()).orElse(null);
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (Option option : Option.values()) {
            String value = rows.getFirst().options().get(option);
            if (value != null && !choices.varies(option))
                attributes.add(new Attribute(shop, "", option.label(), value));
        }
        rows.stream()
                .map(Row::details)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .ifPresent(details -> details.forEach(
                        one -> attributes.add(new Attribute(shop, one.section(), one.name(), one.value()))));
        return attributes;
    }
}
