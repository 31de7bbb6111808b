package shop.vitrine.storefront;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.SlugGenerator;
import shop.vitrine.search.Facets;

/** The counts of an answer as links that narrow it further. */
final class FacetGroups {
    private final SearchRequest wish;
    private final Facets facets;
    private final StorefrontLabels labels;

    private FacetGroups(SearchRequest wish, Facets facets, StorefrontLabels labels) {
        this.wish = wish;
        this.facets = facets;
        this.labels = labels;
    }

    /** Those with something to choose. */
    static List<FacetGroup> of(SearchRequest wish, Facets facets, Locale language) {
        FacetGroups panels = new FacetGroups(wish, facets, new StorefrontLabels(language));
        List<FacetGroup> all = new ArrayList<>(List.of(panels.categories(), panels.prices(), panels.ratings()));
        all.add(panels.shops());
        facets.attributes().stream()
                .sorted(Comparator.comparingInt(one -> StorefrontLabels.rank(one.name())))
                .forEach(one -> all.add(panels.attribute(one)));
        return all.stream().filter(one -> !one.choices().isEmpty()).toList();
    }

    private FacetGroup categories() {
        List<FacetChoice> choices = facets.categories().stream()
                .filter(one -> Categories.find(one.value()).isPresent())
                .map(one -> new FacetChoice(
                        "category-" + one.value(),
                        labels.category(one.value()),
                        one.count(),
                        false,
                        wish.category(one.value()).path()))
                .toList();
        return new FacetGroup("categories", labels.text("storefront.facet.category"), false, choices);
    }

    private FacetGroup prices() {
        List<FacetChoice> choices = facets.prices().stream()
                .map(one -> price((int) (one.range().from() / 100), one.count()))
                .toList();
        return new FacetGroup("prices", labels.text("storefront.facet.price"), false, choices);
    }

    private FacetChoice price(int from, long count) {
        Integer to = PriceSteps.end(from);
        boolean chosen = Integer.valueOf(from).equals(wish.from()) && java.util.Objects.equals(to, wish.to());
        SearchRequest next = chosen ? wish.price(null, null) : wish.price(from, to);
        return new FacetChoice("price-" + from, labels.price(from, to), count, chosen, next.path());
    }

    private FacetGroup ratings() {
        List<FacetChoice> choices = facets.ratings().stream()
                .filter(one -> one.count() > 0 || one.chosen())
                .map(one -> new FacetChoice(
                        "rating-" + one.from(),
                        labels.rating(one.from()),
                        one.count(),
                        one.chosen(),
                        wish.rating(one.chosen() ? 0 : one.from()).path()))
                .toList();
        return new FacetGroup("ratings", labels.text("storefront.facet.rating"), false, choices);
    }

    private FacetGroup shops() {
        List<FacetChoice> choices = facets.shops().stream()
                .map(one -> new FacetChoice(
                        "shop-" + one.handle().replace('.', '_'),
                        one.name(),
                        one.count(),
                        one.chosen(),
                        wish.toggleShop(one.handle()).path()))
                .toList();
        return new FacetGroup("shops", labels.text("storefront.facet.shop"), true, choices);
    }

    private FacetGroup attribute(Facets.AttributeCount attribute) {
        String id = "attr-" + SlugGenerator.of(attribute.name());
        List<FacetChoice> choices = attribute.values().stream()
                .map(one -> new FacetChoice(
                        id + "-" + Integer.toHexString(one.value().hashCode()),
                        labels.value(attribute.name(), one.value()),
                        one.count(),
                        one.chosen(),
                        wish.toggleAttribute(attribute.name(), one.value()).path()))
                .toList();
        return new FacetGroup(id, labels.attribute(attribute.name()), true, choices);
    }
}
