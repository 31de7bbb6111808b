package shop.vitrine.market;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;

/** One page of results with all that stands around them, ready for the template. */
public record Results(Browsing wish, Answer answer, Locale language) {
    public List<Card> cards() {
        return answer.cards();
    }

    public long total() {
        return answer.total();
    }

    public String heading() {
        Labels labels = new Labels(language);
        if (!wish.text().isEmpty()) return labels.text("market.results", wish.text());
        if (!wish.category().isEmpty()) return labels.category(wish.category());
        if (wish.deals()) return labels.text("market.deals");
        if (wish.sort() == Order.NEWEST) return labels.text("market.new");
        if (wish.sort() == Order.POPULAR) return labels.text("market.popular");
        return labels.text("market.all");
    }

    /** The categories above the chosen one, from the top. */
    public List<Choice> above() {
        if (wish.category().isEmpty()) return List.of();
        List<Category> path = Categories.path(wish.category());
        return path.subList(0, path.size() - 1).stream()
                .map(one -> new Choice(
                        "above-" + one.slug(),
                        one.name(language),
                        0,
                        false,
                        wish.category(one.slug()).path()))
                .toList();
    }

    public String categoryName() {
        return Categories.get(wish.category()).name(language);
    }

    /** Where to look instead. */
    public List<Category> roots() {
        return Categories.roots();
    }

    /** The address without a category. */
    public String everywhere() {
        return wish.category("").path();
    }

    public List<Panel> panels() {
        return Panels.of(wish, answer.facets(), language);
    }

    public List<Chosen> chosen() {
        return Chosen.of(wish, language);
    }

    /** The search alone, without any filter. */
    public String unfiltered() {
        return Browsing.EVERYTHING.text(wish.text()).path();
    }

    public List<Order> orders() {
        return Arrays.stream(Order.values())
                .filter(one -> one != Order.RELEVANCE || !wish.text().isEmpty())
                .toList();
    }

    public String deals() {
        return wish.deals(!wish.deals()).path();
    }

    public String stock() {
        return wish.inStock(!wish.inStock()).path();
    }

    public String instead() {
        return answer.didYouMean().map(text -> wish.text(text).path()).orElse(null);
    }

    public String path() {
        return wish.path();
    }

    /** The address of the page after this one, or null. */
    public String next() {
        boolean more = (long) wish.page() * Browsing.SIZE < answer.total();
        boolean reachable = wish.page() <= shop.vitrine.search.ProductQuery.lastPage(Browsing.SIZE);
        return more && reachable ? wish.page(wish.page() + 1).path() : null;
    }

    public String previous() {
        return wish.page() > 1 ? wish.page(wish.page() - 1).path() : null;
    }
}
