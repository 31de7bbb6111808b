package shop.vitrine.catalog.listing;

import java.util.ArrayList;
import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Variant;

/** What a product lacks before buyers may see it. */
public final class Lacks {
    private Lacks() {}

    /**
     * @param key the message's, which takes the parameter
     * @param field of the form that mends it
     * @param heavy whether also one that is published may not be saved without it
     */
    public record Lack(String key, String parameter, String field, boolean heavy) {}

    /** @param allowed whether the shop may sell in the product's category */
    static List<Lack> of(Product product, boolean allowed) {
        List<Lack> lacks = new ArrayList<>();
        if (product.title().isEmpty()) lacks.add(heavy("title", "title"));
        if (product.category().isEmpty()) lacks.add(heavy("category", "category"));
        else if (!allowed) lacks.add(heavy("restricted", "category"));
        if (product.description().isEmpty()) lacks.add(light("description", "", "description"));
        if (product.pictures().isEmpty()) lacks.add(light("picture", "", "files"));
        for (AttributeField field : Categories.find(product.category()).isEmpty()
                ? List.<AttributeField>of()
                : Attributes.of(product.category()))
            if (field.needed()
                    && product.attributes().stream().noneMatch(one -> one.name().equals(field.name()))
                    && !product.optionNames().contains(field.name()))
                lacks.add(light("attribute", field.name(), "attribute." + field.key()));
        if (product.offered().isEmpty()) lacks.add(heavy("variant", "rows"));
        List<Variant> free = product.offered().stream()
                .filter(one -> one.price().amount() == 0)
                .toList();
        if (!free.isEmpty()) lacks.add(heavy("price", "price." + free.getFirst().position()));
        return lacks;
    }

    private static Lack heavy(String what, String field) {
        return new Lack("catalog.listing.lacks." + what, "", field, true);
    }

    private static Lack light(String what, String parameter, String field) {
        return new Lack("catalog.listing.lacks." + what, parameter, field, false);
    }
}
