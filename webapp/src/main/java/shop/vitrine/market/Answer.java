package shop.vitrine.market;

import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.Card;
import shop.vitrine.search.Facets;

/**
 * What the market has to show for a {@link Browsing}.
 *
 * @param total on all pages
 * @param plain whether PostgreSQL answered in place of the product index
 * @param partial whether something may be missing, as there was no time to look at all of it
 * @param didYouMean a better spelling
 */
public record Answer(
        List<Card> cards, long total, Facets facets, boolean plain, boolean partial, Optional<String> didYouMean) {}
