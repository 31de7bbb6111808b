package shop.vitrine.search;

import java.util.List;

/**
 * Completions, with one wrong letter tolerated if nothing else matches: at most 5 products and queries, 3 of the
 * others.
 */
public record SearchSuggestions(
        List<ProductHit> products,
        List<SuggestedName> shops,
        List<String> brands,
        List<SuggestedName> categories,
        List<String> queries) {

    public static final SearchSuggestions NONE =
            new SearchSuggestions(List.of(), List.of(), List.of(), List.of(), List.of());

    /** For searches within one shop. */
    SearchSuggestions withoutShops() {
        return new SearchSuggestions(products, List.of(), brands, categories, queries);
    }

    /** @param key shop handle or category slug */
    public record SuggestedName(String key, String name) {}
}
