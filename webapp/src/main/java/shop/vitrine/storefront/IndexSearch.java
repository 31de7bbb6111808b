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
    DelistedShops leaving;

    @Inject
    Shops shops;

    /** @throws shop.vitrine.search.connection.SearchUnavailable as all here */
    SearchResult find(SearchRequest wish, Locale language) {
        ProductHits page = index.search(wish.query(language.getLanguage()).toBuilder()
                .without(leaving.shops())
                .build());
        return new SearchResult(
                cards(page.products()), page.total(), page.facets(), false, page.degraded(), page.didYouMean());
    }

    List<ProductCard> similar(Product product, int most) {
        List<String> gone = leaving.shops();
        return cards(index.similar(product.id(), most).stream()
                .filter(one -> !gone.contains(one.shop()))
                .toList());
    }

    SearchSuggestions suggest(String beginning, Locale language, Optional<String> shop) {
        List<String> gone = leaving.shops();
        return index.suggest(beginning, language.getLanguage(), shop).without(gone);
    }

    private List<ProductCard> cards(List<ProductDocument> products) {
        List<String> single = products.stream()
                .filter(one -> one.skus().size() == 1)
                .map(ProductDocument::id)
                .toList();
        Map<String, String> only = cards.onlyVariants(single);
        Set<String> away = shops.away();
        return products.stream()
                .map(one -> card(one, away.contains(one.shop()), only.get(one.id())))
                .toList();
    }

    private static ProductCard card(ProductDocument one, boolean away, String only) {
        return new ProductCard(
                one.id(),
                one.slug(),
                one.title(),
                one.shop(),
                new Money(one.priceMin(), one.currency()),
                one.priceMax() > one.priceMin(),
                one.formerPrice() == null ? null : new Money(one.formerPrice(), one.currency()),
                one.rating(),
                one.ratingCount(),
                one.inStock() && !away,
                away,
                one.picture().isEmpty() ? null : one.picture(),
                one.pictureAlt(),
                only);
    }
}
