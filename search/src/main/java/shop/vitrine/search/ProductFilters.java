package shop.vitrine.search;

import java.util.List;
import java.util.Map;
import shop.vitrine.search.documents.Checked;
import shop.vitrine.search.documents.OrderedMapCopy;

/** A visitor's filters. Start from {@link #NONE}. Shops are handles; attributes match any of the values per name. */
public record ProductFilters(
        String category,
        List<String> shops,
        PriceFilter price,
        int minRating,
        Map<String, List<String>> attributes,
        boolean inStockOnly,
        boolean dealsOnly) {
    public static final ProductFilters NONE =
            new ProductFilters("", List.of(), PriceFilter.ANY, 0, Map.of(), false, false);

    public ProductFilters {
        category = Checked.orEmpty(category);
        shops = List.copyOf(shops);
        attributes = OrderedMapCopy.of(attributes);
        Checked.that(minRating >= 0 && minRating <= 5, "minRating not within 0–5");
    }

    public ProductFilters category(String slug) {
        return new ProductFilters(slug, shops, price, minRating, attributes, inStockOnly, dealsOnly);
    }

    public ProductFilters shops(List<String> handles) {
        return new ProductFilters(category, handles, price, minRating, attributes, inStockOnly, dealsOnly);
    }

    public ProductFilters price(PriceFilter range) {
        return new ProductFilters(category, shops, range, minRating, attributes, inStockOnly, dealsOnly);
    }

    public ProductFilters minRating(int stars) {
        return new ProductFilters(category, shops, price, stars, attributes, inStockOnly, dealsOnly);
    }

    public ProductFilters attributes(Map<String, List<String>> values) {
        return new ProductFilters(category, shops, price, minRating, values, inStockOnly, dealsOnly);
    }

    public ProductFilters inStockOnly(boolean only) {
        return new ProductFilters(category, shops, price, minRating, attributes, only, dealsOnly);
    }

    public ProductFilters dealsOnly(boolean only) {
        return new ProductFilters(category, shops, price, minRating, attributes, inStockOnly, only);
    }
}
