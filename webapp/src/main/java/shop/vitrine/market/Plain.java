package shop.vitrine.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.Cards;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Selection;
import shop.vitrine.catalog.Selection.Filters;
import shop.vitrine.catalog.Tallies;
import shop.vitrine.catalog.Tally;
import shop.vitrine.search.PriceRange;

/** The database's answers: words and likeness instead of stems and spelling, two queries each. */
@ApplicationScoped
public class Plain {
    @Inject
    Cards cards;

    @Inject
    Tallies tallies;

    Answer find(Browsing wish) {
        Selection selection = selection(wish);
        Tally tally = tallies.of(selection, PriceSteps.MINOR);
        if (tally.total() == 0 && !wish.text().isEmpty()) {
            selection = selection.alike().order(wish.sort() == null ? Selection.Order.ALIKE : wish.sort().plain);
            tally = tallies.of(selection, PriceSteps.MINOR);
        }
        List<Card> found = cards.select(selection, (wish.page() - 1) * Browsing.SIZE, Browsing.SIZE);
        return new Answer(found, tally.total(), PlainFacets.of(wish, tally), true, false, Optional.empty());
    }

    /** What else its category has, popular things first. */
    List<Card> similar(Product product, int most) {
        List<String> around = Categories.find(product.category())
                .map(one -> Categories.within(one.root()))
                .orElse(List.of());
        return cards.select(Selection.ALL.only(Filters.NONE.in(around).except(product.id())), 0, most);
    }

    private static Selection selection(Browsing wish) {
        PriceRange price = wish.price();
        Filters filters = new Filters(
                wish.category().isEmpty() ? List.of() : Categories.within(wish.category()),
                wish.shops(),
                price.from(),
                price.to(),
                wish.rating(),
                wish.attributes(),
                wish.inStock(),
                wish.deals(),
                null,
                null);
        boolean nothingToFit = wish.text().isEmpty() && wish.order() == Order.RELEVANCE;
        return Selection.ALL
                .text(wish.text())
                .only(filters)
                .order(nothingToFit ? Selection.Order.POPULAR : wish.order().plain);
    }
}
