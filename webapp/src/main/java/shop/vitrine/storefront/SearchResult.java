package shop.vitrine.storefront;

import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.search.Facets;

/**
 * @param plain answered by PostgreSQL
 * @param partial whether a timeout may have cost results
 */
record SearchResult(
        List<ProductCard> cards,
        long total,
        Facets facets,
        boolean plain,
        boolean partial,
        Optional<String> didYouMean) {}
