package shop.vitrine.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.Product;
import shop.vitrine.search.SearchUnavailable;
import shop.vitrine.search.Suggestion;

/** Finds products: in the index, and while that does not answer, plainly in the database. */
@ApplicationScoped
public class Market {
    @Inject
    Indexed indexed;

    @Inject
    Plain plain;

    Answer find(Browsing wish, Locale language) {
        try {
            return indexed.find(wish, language);
        } catch (SearchUnavailable e) {
            return plain.find(wish);
        }
    }

    /** Other products that somebody who looks at this one may like. */
    List<Card> similar(Product product, int most) {
        try {
            List<Card> similar = indexed.similar(product, most);
            if (!similar.isEmpty()) return similar;
        } catch (SearchUnavailable e) {
            // Answered below.
        }
        return plain.similar(product, most);
    }

    /** What a typed beginning may become. */
    Suggestion suggest(String beginning, Locale language) {
        try {
            return indexed.suggest(beginning, language, Optional.empty());
        } catch (SearchUnavailable e) {
            return Suggestion.NONE;
        }
    }
}
