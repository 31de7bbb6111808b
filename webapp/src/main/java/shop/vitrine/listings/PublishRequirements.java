package shop.vitrine.listings;

import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.AttributeDefinition;
import shop.vitrine.catalog.CategoryAttributes;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;

/** What a product lacks before buyers may see it. */
final class PublishRequirements {
    /** For shops that may not publish anything new. */
    static final MissingRequirement FORBIDDEN = heavy("forbidden", "then");

    private PublishRequirements() {}

    public record MissingRequirement(String key, String parameter, String field, boolean heavy) {}

    /** @param allowed whether the shop may sell in this category */
    static List<MissingRequirement> of(Product product, boolean allowed) {
        return of(
                product.listing(),
                product.offered().stream()
                        .map(variant -> variant.price().amount())
                        .toList(),
                allowed);
    }

    /** Problems so bad that a published product cannot be saved with them. */
    static List<MissingRequirement> heavy(ValidProduct product, boolean allowed) {
        List<Long> prices = product.entries().stream()
                .filter(ValidProduct.ValidVariant::offered)
                .map(variant -> variant.offer().price())
                .toList();
        return of(product.listing(), prices, allowed).stream()
                .filter(MissingRequirement::heavy)
                .toList();
    }

    /** @param prices of the offered variants */
    static List<MissingRequirement> of(ProductDetails listing, List<Long> prices, boolean allowed) {
        List<MissingRequirement> lacks = new ArrayList<>();
        if (listing.title().isEmpty()) lacks.add(heavy("title", "title"));
        if (listing.category().isEmpty()) lacks.add(heavy("category", "category"));
        else if (!allowed) lacks.add(heavy("restricted", "category"));
        if (listing.description().isEmpty()) lacks.add(publishOnly("description", "", "description"));
        if (listing.pictures().isEmpty()) lacks.add(publishOnly("picture", "", "files"));
        for (AttributeDefinition field : CategoryAttributes.of(listing.category()))
            if (field.needed() && !hasAttribute(listing, field))
                lacks.add(publishOnly("attribute", field.name(), "attribute." + field.key()));
        if (prices.isEmpty()) lacks.add(heavy("variant", "rows"));
        if (prices.contains(0L)) lacks.add(heavy("price", "price.0"));
        return lacks;
    }

    /** As an attribute of the product or as one of its options. */
    private static boolean hasAttribute(ProductDetails listing, AttributeDefinition field) {
        return listing.optionNames().contains(field.name())
                || listing.attributes().stream()
                        .anyMatch(attribute -> attribute.name().equals(field.name()));
    }

    private static MissingRequirement heavy(String what, String field) {
        return new MissingRequirement("listings.lacks." + what, "", field, true);
    }

    private static MissingRequirement publishOnly(String what, String parameter, String field) {
        return new MissingRequirement("listings.lacks." + what, parameter, field, false);
    }
}
