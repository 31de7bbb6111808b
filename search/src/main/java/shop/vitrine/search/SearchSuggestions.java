package shop.vitrine.search;

import java.util.List;

/**
 * What a typed beginning may become. Tolerates one wrong letter when nothing begins as typed.
 *
 * @param products at most 5, best first
 * @param shops at most 3
 * @param brands at most 3
 * @param categories at most 3, named in the language that was asked for
 * @param queries at most 5 phrases of titles, the most common first, lower case
 */
public record SearchSuggestions(
        List<ProductHit> products,
        List<SuggestedName> shops,
        List<String> brands,
        List<SuggestedName> categories,
        List<String> queries) {

    public static final SearchSuggestions NONE =
            new SearchSuggestions(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Who looks within one shop is led to no other. */
    SearchSuggestions withoutShops() {
        return new SearchSuggestions(products, List.of(), brands, categories, queries);
    }

    /** A shop's handle or a category's slug, with the name to show. */
    public record SuggestedName(String key, String name) {}
}
