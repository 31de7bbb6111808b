package shop.vitrine.search;

import java.util.LinkedHashMap;
import java.util.List;
import shop.vitrine.search.documents.CategoryPath;
import shop.vitrine.search.documents.ProductDocument;

/** Completes names of shops, brands and categories. */
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
                .map(ProductDocument::place)
                .filter(place -> matcher.matchesWordOf(place.shopName()) || matcher.matchesWordOf(place.shop()))
                .limit(NAMES)
                .map(place -> new SearchSuggestions.SuggestedName(place.shop(), place.shopName()))
                .toList();
    }

    List<String> brands(List<ProductDocument> products) {
        return products.stream()
                .map(product -> product.text().brand())
                .filter(matcher::matchesWordOf)
                .distinct()
                .limit(NAMES)
                .toList();
    }

    /** Matches a name in any language and returns it in the visitor's. */
    List<SearchSuggestions.SuggestedName> categories(List<ProductDocument> products) {
        var names = new LinkedHashMap<String, String>();
        for (var product : products) {
            var path = product.place().category();
            for (int level = 0; level < path.slugs().size(); level++)
                if (begins(path, level)) names.putIfAbsent(path.slugs().get(level), path.name(level, language.code()));
        }
        return names.entrySet().stream()
                .limit(NAMES)
                .map(name -> new SearchSuggestions.SuggestedName(name.getKey(), name.getValue()))
                .toList();
    }

    private boolean begins(CategoryPath path, int level) {
        return path.names().values().stream()
                .anyMatch(names -> level < names.size() && matcher.matchesWordOf(names.get(level)));
    }
}
