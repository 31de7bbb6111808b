package shop.vitrine.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.catalog.ProductCards;
import shop.vitrine.money.Money;
import shop.vitrine.search.ProductDocument;
import shop.vitrine.search.ProductHits;
import shop.vitrine.search.ProductIndex;
import shop.vitrine.search.SearchSuggestions;
import shop.vitrine.tenants.Shops;

/** The index's answers as cards. Two queries to the database each: what one press may buy, and who is away. */
@ApplicationScoped
public class IndexSearch {
    @Inject
    ProductIndex index;

    @Inject
    ProductCards cards;

    @Inject
    DelistedShops delistedShops;

    @Inject
    Shops shops;

    /** @throws shop.vitrine.search.connection.SearchUnavailable as all here */
    SearchResult find(SearchRequest wish, Locale language) {
        ProductHits page = index.search(wish.query(language.getLanguage()).toBuilder()
                .without(delistedShops.shops())
                .build());
        return new SearchResult(
                cards(page.products()), page.total(), page.facets(), false, page.degraded(), page.didYouMean());
    }

    List<ProductCard> similar(Product product, int most) {
        List<String> gone = delistedShops.shops();
        return cards(index.similar(product.id(), most).stream()
                .filter(document -> !gone.contains(document.shop()))
                .toList());
    }

    SearchSuggestions suggest(String beginning, Locale language, Optional<String> shop) {
        List<String> gone = delistedShops.shops();
        return index.suggest(beginning, language.getLanguage(), shop).without(gone);
    }

    private List<ProductCard> cards(List<ProductDocument> products) {
        List<String> single = products.stream()
                .filter(document -> document.skus().size() == 1)
                .map(ProductDocument::id)
                .toList();
        Map<String, String> only = cards.onlyVariants(single);
        Set<String> away = shops.away();
        return products.stream()
                .map(document -> card(document, away.contains(document.shop()), only.get(document.id())))
                .toList();
    }

    private static ProductCard card(ProductDocument document, boolean away, String only) {
        return new ProductCard(
                document.id(),
                document.slug(),
                document.title(),
                document.shop(),
                new Money(document.priceMin(), document.currency()),
                document.priceMax() > document.priceMin(),
                document.formerPrice() == null ? null : new Money(document.formerPrice(), document.currency()),
                document.rating(),
                document.ratingCount(),
                document.inStock() && !away,
                away,
                document.picture().isEmpty() ? null : document.picture(),
                document.pictureAlt(),
                only);
    }
}
