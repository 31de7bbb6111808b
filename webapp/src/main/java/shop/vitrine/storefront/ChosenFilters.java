package shop.vitrine.storefront;

import shop.vitrine.search.ProductFilters;
import shop.vitrine.web.http.QueryString;
import shop.vitrine.web.list.CompoundParameter;
import shop.vitrine.web.list.Parameters;

/** The filters of a search as URL parameters. */
record ChosenFilters(ProductFilters filters) implements CompoundParameter {
    private static final String ATTRIBUTE = "attr.";
    private static final int MAX_VALUES = 10;
    private static final int MAX_LENGTH = 100;
    private static final int MAX_RATING = 5;

    static ChosenFilters read(String name, Parameters given) {
        Long rating = Parameters.number(given.text("rating", MAX_LENGTH));
        return new ChosenFilters(new ProductFilters(
                given.text("category", MAX_LENGTH),
                given.all("shop", MAX_VALUES, MAX_LENGTH),
                EuroRange.read(given),
                rating == null ? 0 : Math.clamp(rating, 0, MAX_RATING),
                given.keyed(ATTRIBUTE, MAX_VALUES, MAX_LENGTH),
                given.raw("stock").equals("true"),
                given.raw("deals").equals("true")));
    }

    @Override
    public void write(String name, QueryString address) {
        address.with("category", filters.category());
        filters.shops().forEach(shop -> address.with("shop", shop));
        address.with("price", EuroRange.text(filters.price()))
                .with("rating", filters.minRating() == 0 ? null : filters.minRating());
        filters.attributes()
                .forEach((attribute, values) -> values.forEach(value -> address.with(ATTRIBUTE + attribute, value)));
        address.with("deals", filters.dealsOnly() ? true : null).with("stock", filters.inStockOnly() ? true : null);
    }
}
