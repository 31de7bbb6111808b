package shop.vitrine.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Slugs;
import shop.vitrine.search.Facets;

/** The counts of an answer as links that narrow it further. */
final class Panels {
    private final Browsing wish;
    private final Facets facets;
    private final Labels labels;

    private Panels(Browsing wish, Facets facets, Labels labels) {
        this.wish = wish;
        this.facets = facets;
        this.labels = labels;
    }

    /** Those with something to choose. */
    static List<Panel> of(Browsing wish, Facets facets, Locale language) {
        Panels panels = new Panels(wish, facets, new Labels(language));
        List<Panel> all = new ArrayList<>(List.of(panels.categories(), panels.prices(), panels.ratings()));
        all.add(panels.shops());
        facets.attributes().stream()
                .sorted(Comparator.comparingInt(one -> Labels.rank(one.name())))
                .forEach(one -> all.add(panels.attribute(one)));
        return all.stream().filter(one -> !one.choices().isEmpty()).toList();
    }

    private Panel categories() {
        List<Choice> choices = facets.categories().stream()
                .filter(one -> Categories.find(one.value()).isPresent())
                .map(one -> new Choice(
                        "category-" + one.value(),
                        labels.category(one.value()),
                        one.count(),
                        false,
                        wish.category(one.value()).path()))
                .toList();
        return new Panel("categories", labels.text("market.facet.category"), false, choices);
    }

    private Panel prices() {
        List<Choice> choices = facets.prices().stream()
                .map(one -> price((int) (one.range().from() / 100), one.count()))
                .toList();
        return new Panel("prices", labels.text("market.facet.price"), false, choices);
    }

    private Choice price(int from, long count) {
        Integer to = PriceSteps.end(from);
        boolean chosen = Integer.valueOf(from).equals(wish.from()) && java.util.Objects.equals(to, wish.to());
        Browsing next = chosen ? wish.price(null, null) : wish.price(from, to);
        return new Choice("price-" + from, labels.price(from, to), count, chosen, next.path());
    }

    private Panel ratings() {
        List<Choice> choices = facets.ratings().stream()
                .filter(one -> one.count() > 0 || one.chosen())
                .map(one -> new Choice(
                        "rating-" + one.from(),
                        labels.rating(one.from()),
                        one.count(),
                        one.chosen(),
                        wish.rating(one.chosen() ? 0 : one.from()).path()))
                .toList();
        return new Panel("ratings", labels.text("market.facet.rating"), false, choices);
    }

    private Panel shops() {
        List<Choice> choices = facets.shops().stream()
                .map(one -> new Choice(
                        "shop-" + one.handle().replace('.', '_'),
                        one.name(),
                        one.count(),
                        one.chosen(),
                        wish.toggleShop(one.handle()).path()))
                .toList();
        return new Panel("shops", labels.text("market.facet.shop"), true, choices);
    }

    private Panel attribute(Facets.AttributeCount attribute) {
        String id = "attr-" + Slugs.of(attribute.name());
        List<Choice> choices = attribute.values().stream()
                .map(one -> new Choice(
                        id + "-" + Integer.toHexString(one.value().hashCode()),
                        labels.value(attribute.name(), one.value()),
                        one.count(),
                        one.chosen(),
                        wish.toggleAttribute(attribute.name(), one.value()).path()))
                .toList();
        return new Panel(id, labels.attribute(attribute.name()), true, choices);
    }
}
