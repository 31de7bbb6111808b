package shop.vitrine.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.Cards;
import shop.vitrine.catalog.Selection;
import shop.vitrine.catalog.ShopCollection;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** What lies in a shop's window, read in the scope that the caller set: four queries with the shop's own. */
@ApplicationScoped
@Transactional
class Windows {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Shops shops;

    @Inject
    Cards cards;

    Optional<Shop> find(String handle) {
        return shops.find(handle);
    }

    Showcase arrange(Shop shop, Look look) {
        List<ShopCollection> collections = entities.createQuery(
                        "select c from ShopCollection c order by c.position", ShopCollection.class)
                .getResultList();
        ShopCollection chosen = look.collection() == null ? null : chosen(collections, look.collection());
        Selection selection = selection(shop, chosen, look.words());
        long total = cards.count(selection);
        if (total == 0 && !look.words().isEmpty()) {
            selection = selection.alike().order(Selection.Order.ALIKE);
            total = cards.count(selection);
        }
        List<Card> shown = cards.select(selection, look.first(), Look.SIZE);
        return new Showcase(shop, collections, chosen, look, shown, total);
    }

    private static Selection selection(Shop shop, ShopCollection chosen, String words) {
        Selection.Filters own = Selection.Filters.NONE.of(shop.handle());
        if (chosen != null) return Selection.ALL.only(own.within(chosen.id())).order(Selection.Order.ARRANGED);
        return words.isEmpty()
                ? Selection.ALL.only(own)
                : Selection.ALL.only(own).text(words).order(Selection.Order.FITTING);
    }

    private static ShopCollection chosen(List<ShopCollection> collections, String slug) {
        return collections.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
