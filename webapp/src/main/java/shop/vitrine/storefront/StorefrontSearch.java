package shop.vitrine.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.search.SearchSuggestions;
import shop.vitrine.search.connection.SearchUnavailable;

/** Searches the index, or the database while that is unavailable. */
@ApplicationScoped
class StorefrontSearch {
    @Inject
    IndexSearch search;

    @Inject
    DatabaseSearch databaseSearch;

    SearchResult find(SearchListQuery query, Locale language) {
        try {
            return search.find(query, language);
        } catch (SearchUnavailable e) {
            return databaseSearch.find(query);
        }
    }

    List<ProductCard> similar(Product product, int most) {
        try {
            List<ProductCard> similar = search.similar(product, most);
            if (!similar.isEmpty()) return similar;
        } catch (SearchUnavailable e) {
            // Falls back to the database below.
        }
        return databaseSearch.similar(product, most);
    }

    SearchSuggestions suggest(String beginning, Locale language) {
        try {
            return search.suggest(beginning, language, Optional.empty());
        } catch (SearchUnavailable e) {
            return SearchSuggestions.NONE;
        }
    }
}
