package shop.vitrine.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shop.vitrine.search.PriceFilter;

record ActiveFilter(String label, String without) {
    static List<ActiveFilter> of(SearchListQuery wish, Locale language) {
        StorefrontLabels labels = new StorefrontLabels(language);
        List<ActiveFilter> all = new ArrayList<>();
        if (!wish.text().isEmpty() && !wish.filters().category().isEmpty())
            all.add(new ActiveFilter(
                    labels.category(wish.filters().category()),
                    wish.category("").path()));
        if (wish.filters().dealsOnly())
            all.add(new ActiveFilter(labels.text("web.deals"), wish.deals(false).path()));
        if (wish.filters().inStockOnly())
            all.add(new ActiveFilter(
                    labels.text("storefront.product.stock.many"),
                    wish.inStock(false).path()));
        wish.filters()
                .shops()
                .forEach(shop -> all.add(
                        new ActiveFilter("@" + shop, wish.toggleShop(shop).path())));
        if (wish.range() != null)
            all.add(new ActiveFilter(
                    labels.price(wish.from(), wish.to()),
                    wish.price(PriceFilter.ANY).path()));
        if (wish.filters().minRating() > 0)
            all.add(new ActiveFilter(
                    labels.rating(wish.filters().minRating()), wish.rating(0).path()));
        wish.filters()
                .attributes()
                .forEach((name, values) -> values.forEach(value -> all.add(new ActiveFilter(
                        labels.attribute(name) + ": " + labels.value(name, value),
                        wish.toggleAttribute(name, value).path()))));
        return all;
    }
}
