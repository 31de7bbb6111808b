package shop.vitrine.catalog.listing;

import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.Listing;
import shop.vitrine.catalog.Product;

/** What a product lacks before buyers may see it. */
public final class Lacks {
    /** For a shop that may put nothing new on the market, whatever it is. */
    static final Lack FORBIDDEN = heavy("forbidden", "then");

    private Lacks() {}

    /**
     * @param key the message's, which takes the parameter
     * @param field of the form that mends it
     * @param heavy whether also one that is published may not be saved without it
     */
    public record Lack(String key, String parameter, String field, boolean heavy) {}

    /** @param allowed whether the shop may sell in the product's category */
    static List<Lack> of(Product product, boolean allowed) {
        return of(
                product.listing(),
                product.offered().stream().map(one -> one.price().amount()).toList(),
                allowed);
    }

    /** What is so bad that buyers must not see it for a moment. */
    static List<Lack> heavy(Written written, boolean allowed) {
        List<Long> prices = written.entries().stream()
                .filter(Written.Entry::offered)
                .map(one -> one.offer().price())
                .toList();
        return of(written.listing(), prices, allowed).stream()
                .filter(Lack::heavy)
                .toList();
    }

    /** @param prices of the variants that are offered */
    static List<Lack> of(Listing listing, List<Long> prices, boolean allowed) {
        List<Lack> lacks = new ArrayList<>();
        if (listing.title().isEmpty()) lacks.add(heavy("title", "title"));
        if (listing.category().isEmpty()) lacks.add(heavy("category", "category"));
        else if (!allowed) lacks.add(heavy("restricted", "category"));
        if (listing.description().isEmpty()) lacks.add(light("description", "", "description"));
        if (listing.pictures().isEmpty()) lacks.add(light("picture", "", "files"));
        for (AttributeField field : Attributes.of(listing.category()))
            if (field.needed() && !knows(listing, field))
                lacks.add(light("attribute", field.name(), "attribute." + field.key()));
        if (prices.isEmpty()) lacks.add(heavy("variant", "rows"));
        if (prices.contains(0L)) lacks.add(heavy("price", "price.0"));
        return lacks;
    }

    /** As a fact about all its variants, or as what they differ in. */
    private static boolean knows(Listing listing, AttributeField field) {
        return listing.optionNames().contains(field.name())
                || listing.attributes().stream().anyMatch(one -> one.name().equals(field.name()));
    }

    private static Lack heavy(String what, String field) {
        return new Lack("catalog.listing.lacks." + what, "", field, true);
    }

    private static Lack light(String what, String parameter, String field) {
        return new Lack("catalog.listing.lacks." + what, parameter, field, false);
    }
}
