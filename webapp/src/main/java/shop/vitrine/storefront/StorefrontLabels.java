package shop.vitrine.storefront;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.CategoryAttributes;
import shop.vitrine.web.language.Formats;
import shop.vitrine.web.language.Messages;

record StorefrontLabels(Locale language) {
    /** Common attributes with translations; others are shown as written. */
    private static final List<String> KNOWN = List.of(
            "color", "size", "material", "brand", "pattern", "gender", "condition", "capacity", "weight", "height");

    String text(String key, Object... parameters) {
        return Messages.text(language, key, parameters);
    }

    String category(String slug) {
        return Categories.get(slug).name(language);
    }

    String price(Integer from, Integer to) {
        Formats formats = new Formats(language);
        boolean step =
                from != null && PriceSteps.EUROS.contains(from) && java.util.Objects.equals(PriceSteps.end(from), to);
        Integer end = step && to != null ? Integer.valueOf(to + 1) : to;
        if (end == null) return text("storefront.price.from", formats.whole(from));
        if (from == null || from == 0) return text("storefront.price.to", formats.whole(end));
        return text("storefront.price.between", formats.whole(from), formats.whole(end));
    }

    String rating(int atLeast) {
        return text("storefront.rating.from", atLeast);
    }

    static int rank(String attribute) {
        int place = KNOWN.indexOf(key(attribute));
        return place < 0 ? KNOWN.size() : place;
    }

    private static String key(String attribute) {
        return attribute.toLowerCase(Locale.ROOT).replace("colour", "color");
    }

    String attribute(String name) {
        return common(name).orElseGet(() -> CategoryAttributes.name(name, language));
    }

    String attribute(String category, String name) {
        return common(name).orElseGet(() -> CategoryAttributes.name(category, name, language));
    }

    private Optional<String> common(String name) {
        return Optional.of(key(name)).filter(KNOWN::contains).map(key -> text("catalog.attribute." + key));
    }

    String value(String attribute, String value) {
        return CategoryAttributes.value(attribute, value, language);
    }
}
