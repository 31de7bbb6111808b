package shop.vitrine.storefront;

import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.search.Facets;

/**
 * What the market has to show for a {@link SearchRequest}.
 *
 * @param total on all pages
 * @param plain whether PostgreSQL answered in place of the product index
 * @param partial whether something may be missing, as there was no time to look at all of it
 * @param didYouMean a better spelling
 */
record SearchResult(
        List<ProductCard> cards,
        long total,
        Facets facets,
        boolean plain,
        boolean partial,
        Optional<String> didYouMean) {}
