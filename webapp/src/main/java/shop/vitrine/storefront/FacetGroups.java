package shop.vitrine.storefront;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.SlugGenerator;
import shop.vitrine.search.Facets;
import shop.vitrine.search.PriceFilter;

/** Turns facet counts into filter links. */
final class FacetGroups {
    private final SearchListQuery query;
    private final Facets facets;
    private final StorefrontLabels labels;

    private FacetGroups(SearchListQuery query, Facets facets, StorefrontLabels labels) {
        this.query = query;
        this.facets = facets;
        this.labels = labels;
    }

    static List<FacetGroup> of(SearchListQuery query, Facets facets, Locale language) {
        FacetGroups panels = new FacetGroups(query, facets, new StorefrontLabels(language));
        List<FacetGroup> all = new ArrayList<>(List.of(panels.categories(), panels.prices(), panels.ratings()));
        all.add(panels.shops());
        facets.attributes().stream()
                .sorted(Comparator.comparingInt(count -> StorefrontLabels.rank(count.name())))
                .forEach(count -> all.add(panels.attribute(count)));
        return all.stream().filter(group -> !group.choices().isEmpty()).toList();
    }

    private FacetGroup categories() {
        List<FacetChoice> choices = facets.categories().stream()
                .filter(count -> Categories.find(count.value()).isPresent())
                .map(count -> new FacetChoice(
                        "category-" + count.value(),
                        labels.category(count.value()),
                        count.count(),
                        false,
                        query.category(count.value()).path()))
                .toList();
        return new FacetGroup("categories", labels.text("catalog.category"), false, choices);
    }

    private FacetGroup prices() {
        List<FacetChoice> choices = facets.prices().stream()
                .map(count -> price((int) (count.range().from() / 100), count.count()))
                .toList();
        return new FacetGroup("prices", labels.text("web.price"), false, choices);
    }

    private FacetChoice price(int from, long count) {
        Integer to = PriceSteps.end(from);
        boolean chosen = Integer.valueOf(from).equals(query.from()) && java.util.Objects.equals(to, query.to());
        SearchListQuery next = query.price(chosen ? PriceFilter.ANY : EuroRange.of(from, to));
        return new FacetChoice("price-" + from, labels.price(from, to), count, chosen, next.path());
    }

    private FacetGroup ratings() {
        List<FacetChoice> choices = facets.ratings().stream()
                .filter(count -> count.count() > 0 || count.chosen())
                .map(count -> new FacetChoice(
                        "rating-" + count.from(),
                        labels.rating(count.from()),
                        count.count(),
                        count.chosen(),
                        query.rating(count.chosen() ? 0 : count.from()).path()))
                .toList();
        return new FacetGroup("ratings", labels.text("storefront.facet.rating"), false, choices);
    }

    private FacetGroup shops() {
        List<FacetChoice> choices = facets.shops().stream()
                .map(count -> new FacetChoice(
                        "shop-" + count.handle().replace('.', '_'),
                        count.name(),
                        count.count(),
                        count.chosen(),
                        query.toggleShop(count.handle()).path()))
                .toList();
        return new FacetGroup("shops", labels.text("storefront.facet.shop"), true, choices);
    }

    private FacetGroup attribute(Facets.AttributeCount attribute) {
        String id = "attr-" + SlugGenerator.of(attribute.name());
        List<FacetChoice> choices = attribute.values().stream()
                .map(count -> new FacetChoice(
                        id + "-" + Integer.toHexString(count.value().hashCode()),
                        labels.value(attribute.name(), count.value()),
                        count.count(),
                        count.chosen(),
                        query.toggleAttribute(attribute.name(), count.value()).path()))
                .toList();
        return new FacetGroup(id, labels.attribute(attribute.name()), true, choices);
    }
}
