package shop.vitrine.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.Cards;
import shop.vitrine.catalog.Product;
import shop.vitrine.money.Money;
import shop.vitrine.search.ProductDocument;
import shop.vitrine.search.ProductIndex;
import shop.vitrine.search.SearchPage;
import shop.vitrine.search.Suggestion;

/** The index's answers as cards. One query to the database each, for what one press may buy. */
@ApplicationScoped
public class Indexed {
    @Inject
    ProductIndex index;

    @Inject
    Cards cards;

    @Inject
    Leaving leaving;

    /** @throws shop.vitrine.search.SearchUnavailable as all here */
    Answer find(Browsing wish, Locale language) {
        SearchPage page = index.search(wish.query(language.getLanguage())
                .but()
                .without(leaving.shops())
                .build());
        return new Answer(
                cards(page.products()), page.total(), page.facets(), false, page.degraded(), page.didYouMean());
    }

    List<Card> similar(Product product, int most) {
        List<String> gone = leaving.shops();
        return cards(index.similar(product.id(), most).stream()
                .filter(one -> !gone.contains(one.shop()))
                .toList());
    }

    Suggestion suggest(String beginning, Locale language, Optional<String> shop) {
        Suggestion all = index.suggest(beginning, language.getLanguage(), shop);
        List<String> gone = leaving.shops();
        return gone.isEmpty() ? all : all.without(gone);
    }

    private List<Card> cards(List<ProductDocument> products) {
        List<String> single = products.stream()
                .filter(one -> one.skus().size() == 1)
                .map(ProductDocument::id)
                .toList();
        Map<String, String> only = cards.onlyVariants(single);
        return products.stream().map(one -> card(one, only.get(one.id()))).toList();
    }

    private static Card card(ProductDocument one, String only) {
        return new Card(
                one.id(),
                one.slug(),
                one.title(),
                one.shop(),
                new Money(one.priceMin(), one.currency()),
                one.priceMax() > one.priceMin(),
                one.formerPrice() == null ? null : new Money(one.formerPrice(), one.currency()),
                one.rating(),
                one.ratingCount(),
                one.inStock(),
                one.picture().isEmpty() ? null : one.picture(),
                one.pictureAlt(),
                only);
    }
}
