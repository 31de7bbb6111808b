package shop.vitrine.storefront;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.catalog.CatalogQuery;
import shop.vitrine.search.SearchSort;

/** The orders that a visitor may choose from, in the order in which they are offered. */
public enum SortOrder {
    RELEVANCE(SearchSort.RELEVANCE, CatalogQuery.CatalogSort.RELEVANCE),
    POPULAR(SearchSort.POPULAR, CatalogQuery.CatalogSort.POPULAR),
    NEWEST(SearchSort.NEWEST, CatalogQuery.CatalogSort.NEWEST),
    PRICE(SearchSort.PRICE_ASC, CatalogQuery.CatalogSort.PRICE_ASCENDING),
    PRICE_DOWN(SearchSort.PRICE_DESC, CatalogQuery.CatalogSort.PRICE_DESCENDING),
    RATING(SearchSort.RATING, CatalogQuery.CatalogSort.BEST_RATED),
    DISCOUNT(SearchSort.DISCOUNT, CatalogQuery.CatalogSort.DISCOUNT);

    final SearchSort index;
    final CatalogQuery.CatalogSort plain;

    SortOrder(SearchSort index, CatalogQuery.CatalogSort plain) {
        this.index = index;
        this.plain = plain;
    }

    static Optional<SortOrder> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Its name in addresses and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
