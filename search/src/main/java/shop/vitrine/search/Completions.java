package shop.vitrine.search;

import java.util.LinkedHashMap;
import java.util.List;

/** Names that begin as typed, out of products that have such a name. */
final class Completions {
    private static final int NAMES = 3;

    private final Beginning beginning;
    private final Language language;

    Completions(Beginning beginning, Language language) {
        this.beginning = beginning;
        this.language = language;
    }

    List<Suggestion.Named> shops(List<ProductDocument> products) {
        return products.stream()
                .filter(p -> beginning.startsWordOf(p.shopName()) || beginning.startsWordOf(p.shop()))
                .limit(NAMES)
                .map(p -> new Suggestion.Named(p.shop(), p.shopName()))
                .toList();
    }

    List<String> brands(List<ProductDocument> products) {
        return products.stream()
                .map(ProductDocument::brand)
                .filter(beginning::startsWordOf)
                .distinct()
                .limit(NAMES)
                .toList();
    }

    /** Found by a name in any language, named in the visitor's. */
    List<Suggestion.Named> categories(List<ProductDocument> products) {
        var names = new LinkedHashMap<String, String>();
        for (var product : products) {
            for (int level = 0; level < product.categoryPath().size(); level++) {
                if (begins(product, level))
                    names.putIfAbsent(product.categoryPath().get(level), name(product, level));
            }
        }
        return names.entrySet().stream()
                .limit(NAMES)
                .map(name -> new Suggestion.Named(name.getKey(), name.getValue()))
                .toList();
    }

    private boolean begins(ProductDocument product, int level) {
        return product.categoryNames().values().stream()
                .anyMatch(names -> level < names.size() && beginning.startsWordOf(names.get(level)));
    }

    private String name(ProductDocument product, int level) {
        var names = product.categoryNames().getOrDefault(language.code(), List.of());
        return level < names.size() ? names.get(level) : product.categoryPath().get(level);
    }
}
