package shop.vitrine.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.catalog.CardAvailability;
import shop.vitrine.catalog.PriceRange;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.catalog.ProductCards;
import shop.vitrine.catalog.ProductRating;
import shop.vitrine.catalog.ProductSummary;
import shop.vitrine.search.ProductHits;
import shop.vitrine.search.ProductIndex;
import shop.vitrine.search.SearchSuggestions;
import shop.vitrine.search.documents.BuyerFeedback;
import shop.vitrine.search.documents.DocumentPrice;
import shop.vitrine.search.documents.DocumentText;
import shop.vitrine.search.documents.ProductDocument;
import shop.vitrine.tenants.Shops;

/** Index results as cards. Two database queries each: single variants and shops on holiday. */
@ApplicationScoped
class IndexSearch {
    @Inject
    ProductIndex index;

    @Inject
    ProductCards cards;

    @Inject
    DelistedShops delistedShops;

    @Inject
    Shops shops;

    /** @throws shop.vitrine.search.connection.SearchUnavailable like all methods here */
    SearchResult find(SearchListQuery query, Locale language) {
        ProductHits page = index.search(query.query(language.getLanguage()).without(delistedShops.shops()));
        return new SearchResult(
                cards(page.products()), page.total(), page.facets(), false, page.degraded(), page.didYouMean());
    }

    List<ProductCard> similar(Product product, int most) {
        List<String> gone = delistedShops.shops();
        return cards(index.similar(product.id(), most).stream()
                .filter(other -> !gone.contains(other.place().shop()))
                .toList());
    }

    SearchSuggestions suggest(String beginning, Locale language, Optional<String> shop) {
        return index.suggest(beginning, language.getLanguage(), shop, delistedShops.shops());
    }

    private List<ProductCard> cards(List<ProductDocument> products) {
        List<String> single = products.stream()
                .filter(product -> product.offer().skus().size() == 1)
                .map(ProductDocument::id)
                .toList();
        Map<String, String> only = cards.onlyVariants(single);
        Set<String> away = shops.away();
        return products.stream()
                .map(product -> card(product, away.contains(product.place().shop()), only.get(product.id())))
                .toList();
    }

    private static ProductCard card(ProductDocument product, boolean away, String only) {
        DocumentText text = product.text();
        DocumentPrice price = product.offer().price();
        BuyerFeedback feedback = product.feedback();
        return new ProductCard(
                product.id(),
                text.slug(),
                text.title(),
                product.place().shop(),
                new ProductSummary(
                        new PriceRange(price.min(), price.max(), price.currency()),
                        price.former(),
                        text.picture().hash().isEmpty() ? null : text.picture().hash(),
                        text.picture().alt()),
                ProductRating.of(feedback.rating(), feedback.ratingCount()),
                new CardAvailability(product.offer().inStock() && !away, away, only));
    }
}
