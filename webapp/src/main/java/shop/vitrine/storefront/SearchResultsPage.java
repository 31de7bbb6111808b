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

record SearchResultsPage(SearchListQuery query, SearchResult answer, Locale language) {
    public List<ProductCard> cards() {
        return answer.cards();
    }

    public long total() {
        return answer.total();
    }

    public String heading() {
        StorefrontLabels labels = new StorefrontLabels(language);
        if (!query.text().isEmpty()) return labels.text("storefront.results", query.text());
        if (!query.filters().category().isEmpty())
            return labels.category(query.filters().category());
        if (query.filters().dealsOnly()) return labels.text("web.deals");
        if (query.sort() == SortOrder.NEWEST) return labels.text("storefront.new");
        if (query.sort() == SortOrder.POPULAR) return labels.text("storefront.popular");
        return labels.text("catalog.all");
    }

    public List<FacetChoice> above() {
        if (query.filters().category().isEmpty()) return List.of();
        List<Category> path = Categories.path(query.filters().category());
        return path.subList(0, path.size() - 1).stream()
                .map(category -> new FacetChoice(
                        "above-" + category.slug(),
                        category.name(language),
                        0,
                        false,
                        query.category(category.slug()).path()))
                .toList();
    }

    public String categoryName() {
        return Categories.get(query.filters().category()).name(language);
    }

    public List<Category> roots() {
        return Categories.roots();
    }

    public String everywhere() {
        return query.category("").path();
    }

    public List<FacetGroup> panels() {
        return FacetGroups.of(query, answer.facets(), language);
    }

    public List<ActiveFilter> chosen() {
        return ActiveFilter.of(query, language);
    }

    /** The search without filters. */
    public String unfiltered() {
        return SearchListQuery.UNFILTERED.text(query.text()).path();
    }

    public List<SortOrder> orders() {
        return Arrays.stream(SortOrder.values())
                .filter(order -> order != SortOrder.RELEVANCE || !query.text().isEmpty())
                .toList();
    }

    public String deals() {
        return query.deals(!query.filters().dealsOnly()).path();
    }

    public String stock() {
        return query.inStock(!query.filters().inStockOnly()).path();
    }

    public String instead() {
        return answer.didYouMean().map(text -> query.text(text).path()).orElse(null);
    }

    public String path() {
        return query.path();
    }

    /** A page beyond the last one is empty but still leads back. */
    public Pager pager() {
        int size = SearchListQuery.PAGE_SIZE;
        int reachable = SearchListQuery.LAST_PAGE * size;
        int count = Pages.of(1, size, Math.min(answer.total(), reachable)).count();
        return query.pager(new Pages(query.page(), count, size));
    }
}
