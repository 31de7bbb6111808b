package shop.vitrine.storefront;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.search.SortOrder;
import shop.vitrine.web.list.Pager;
import shop.vitrine.web.list.Pages;

record SearchResultsPage(SearchListQuery wish, SearchResult answer, Locale language) {
    public List<ProductCard> cards() {
        return answer.cards();
    }

    public long total() {
        return answer.total();
    }

    public String heading() {
        StorefrontLabels labels = new StorefrontLabels(language);
        if (!wish.text().isEmpty()) return labels.text("storefront.results", wish.text());
        if (!wish.filters().category().isEmpty())
            return labels.category(wish.filters().category());
        if (wish.filters().dealsOnly()) return labels.text("web.deals");
        if (wish.sort() == SortOrder.NEWEST) return labels.text("storefront.new");
        if (wish.sort() == SortOrder.POPULAR) return labels.text("storefront.popular");
        return labels.text("catalog.all");
    }

    public List<FacetChoice> above() {
        if (wish.filters().category().isEmpty()) return List.of();
        List<Category> path = Categories.path(wish.filters().category());
        return path.subList(0, path.size() - 1).stream()
                .map(category -> new FacetChoice(
                        "above-" + category.slug(),
                        category.name(language),
                        0,
                        false,
                        wish.category(category.slug()).path()))
                .toList();
    }

    public String categoryName() {
        return Categories.get(wish.filters().category()).name(language);
    }

    public List<Category> roots() {
        return Categories.roots();
    }

    public String everywhere() {
        return wish.category("").path();
    }

    public List<FacetGroup> panels() {
        return FacetGroups.of(wish, answer.facets(), language);
    }

    public List<ActiveFilter> chosen() {
        return ActiveFilter.of(wish, language);
    }

    /** The search without filters. */
    public String unfiltered() {
        return SearchListQuery.UNFILTERED.text(wish.text()).path();
    }

    public List<SortOrder> orders() {
        return Arrays.stream(SortOrder.values())
                .filter(order -> order != SortOrder.RELEVANCE || !wish.text().isEmpty())
                .toList();
    }

    public String deals() {
        return wish.deals(!wish.filters().dealsOnly()).path();
    }

    public String stock() {
        return wish.inStock(!wish.filters().inStockOnly()).path();
    }

    public String instead() {
        return answer.didYouMean().map(text -> wish.text(text).path()).orElse(null);
    }

    public String path() {
        return wish.path();
    }

    /** A page beyond the last one is empty but still leads back. */
    public Pager pager() {
        int size = SearchListQuery.PAGE_SIZE;
        int reachable = SearchListQuery.LAST_PAGE * size;
        int count = Pages.of(1, size, Math.min(answer.total(), reachable)).count();
        return wish.pager(new Pages(wish.page(), count, size));
    }
}
