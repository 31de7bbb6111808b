package shop.vitrine.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shop.vitrine.search.PriceFilter;

record ActiveFilter(String label, String without) {
    static List<ActiveFilter> of(SearchListQuery query, Locale language) {
        StorefrontLabels labels = new StorefrontLabels(language);
        List<ActiveFilter> all = new ArrayList<>();
        if (!query.text().isEmpty() && !query.filters().category().isEmpty())
            all.add(new ActiveFilter(
                    labels.category(query.filters().category()),
                    query.category("").path()));
        if (query.filters().dealsOnly())
            all.add(new ActiveFilter(
                    labels.text("web.deals"), query.deals(false).path()));
        if (query.filters().inStockOnly())
            all.add(new ActiveFilter(
                    labels.text("storefront.product.stock.many"),
                    query.inStock(false).path()));
        query.filters()
                .shops()
                .forEach(shop -> all.add(
                        new ActiveFilter("@" + shop, query.toggleShop(shop).path())));
        if (query.range() != null)
            all.add(new ActiveFilter(
                    labels.price(query.from(), query.to()),
                    query.price(PriceFilter.ANY).path()));
        if (query.filters().minRating() > 0)
            all.add(new ActiveFilter(
                    labels.rating(query.filters().minRating()), query.rating(0).path()));
        query.filters()
                .attributes()
                .forEach((name, values) -> values.forEach(value -> all.add(new ActiveFilter(
                        labels.attribute(name) + ": " + labels.value(name, value),
                        query.toggleAttribute(name, value).path()))));
        return all;
    }
}
