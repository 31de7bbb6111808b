package shop.vitrine.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.CatalogQuery;
import shop.vitrine.catalog.CatalogQuery.CatalogFilters;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.FacetCounter;
import shop.vitrine.catalog.FacetCounts;
import shop.vitrine.catalog.PriceLimits;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.catalog.ProductCards;
import shop.vitrine.search.ProductFilters;
import shop.vitrine.search.SortOrder;
import shop.vitrine.search.SqlRanking;

/** Fallback search by words and trigrams, two queries each. */
@ApplicationScoped
class DatabaseSearch {
    @Inject
    ProductCards cards;

    @Inject
    FacetCounter counter;

    SearchResult find(SearchListQuery query) {
        CatalogQuery selection = selection(query);
        FacetCounts counts = counter.of(selection, PriceSteps.MINOR);
        if (counts.total() == 0 && !query.text().isEmpty()) {
            selection = selection.asFuzzy(SqlRanking.ofLetters(query.order()));
            counts = counter.of(selection, PriceSteps.MINOR);
        }
        List<ProductCard> found =
                cards.find(selection, (query.page() - 1) * SearchListQuery.PAGE_SIZE, SearchListQuery.PAGE_SIZE);
        return new SearchResult(found, counts.total(), DatabaseFacets.of(query, counts), true, false, Optional.empty());
    }

    /** Popular products of the same category. */
    List<ProductCard> similar(Product product, int most) {
        List<String> around = Categories.find(product.category())
                .map(category -> Categories.subtree(category.root()))
                .orElse(List.of());
        CatalogQuery others = CatalogQuery.all(SqlRanking.of(SortOrder.POPULAR))
                .only(CatalogFilters.NONE.in(around))
                .excluding(product.id());
        return cards.find(others, 0, most);
    }

    private static CatalogQuery selection(SearchListQuery query) {
        ProductFilters chosen = query.filters();
        CatalogFilters filters = new CatalogFilters(
                chosen.category().isEmpty() ? List.of() : Categories.subtree(chosen.category()),
                chosen.shops(),
                new PriceLimits(chosen.price().from(), chosen.price().to()),
                chosen.minRating(),
                chosen.attributes(),
                chosen.inStockOnly(),
                chosen.dealsOnly());
        String order = query.text().isEmpty() ? SqlRanking.of(query.order()) : SqlRanking.ofWords(query.order());
        return CatalogQuery.all(order).text(query.text()).only(filters);
    }
}
