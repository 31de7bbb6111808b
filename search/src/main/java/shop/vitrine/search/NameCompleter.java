package shop.vitrine.search;

import java.util.LinkedHashMap;
import java.util.List;

/** Names that begin as typed, out of products that have such a name. */
final class NameCompleter {
    private static final int NAMES = 3;

    private final PrefixMatcher matcher;
    private final AnalysisLanguage language;

    NameCompleter(PrefixMatcher beginning, AnalysisLanguage language) {
        this.matcher = beginning;
        this.language = language;
    }

    List<SearchSuggestions.SuggestedName> shops(List<ProductDocument> products) {
        return products.stream()
                .filter(p -> matcher.matchesWordOf(p.shopName()) || matcher.matchesWordOf(p.shop()))
                .limit(NAMES)
                .map(p -> new SearchSuggestions.SuggestedName(p.shop(), p.shopName()))
                .toList();
    }

    List<String> brands(List<ProductDocument> products) {
        return products.stream()
                .map(ProductDocument::brand)
                .filter(matcher::matchesWordOf)
                .distinct()
                .limit(NAMES)
                .toList();
    }

    /** Found by a name in any language, named in the visitor's. */
    List<SearchSuggestions.SuggestedName> categories(List<ProductDocument> products) {
        var names = new LinkedHashMap<String, String>();
        for (var product : products) {
            for (int level = 0; level < product.categoryPath().size(); level++) {
                if (begins(product, level))
                    names.putIfAbsent(product.categoryPath().get(level), name(product, level));
            }
        }
        return names.entrySet().stream()
                .limit(NAMES)
                .map(name -> new SearchSuggestions.SuggestedName(name.getKey(), name.getValue()))
                .toList();
    }

    private boolean begins(ProductDocument product, int level) {
        return product.categoryNames().values().stream()
                .anyMatch(names -> level < names.size() && matcher.matchesWordOf(names.get(level)));
    }

    private String name(ProductDocument product, int level) {
        var names = product.categoryNames().getOrDefault(language.code(), List.of());
        return level < names.size() ? names.get(level) : product.categoryPath().get(level);
    }
}
