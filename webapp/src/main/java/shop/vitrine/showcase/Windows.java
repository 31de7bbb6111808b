package shop.vitrine.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.Cards;
import shop.vitrine.catalog.Selection;
import shop.vitrine.catalog.ShopCollection;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** What lies in a shop's window, read in the scope that the caller set: five queries with the shop's own, six on a
 * front page with products in its sections. */
@ApplicationScoped
@Transactional
class Windows {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Shops shops;

    @Inject
    Fronts fronts;

    @Inject
    Cards cards;

    Optional<Shop> find(String handle) {
        return shops.find(handle);
    }

    Front front(Shop shop) {
        return fronts.of(shop);
    }

    /** @param own whether it stands at the shop's own host name */
    Showcase arrange(Shop shop, Look look, boolean own) {
        Front front = fronts.of(shop);
        Place place = own ? front.atHost() : front.inMarket();
        List<Shelf> collections = collections();
        Shelf chosen = look.collection() == null ? null : chosen(collections, look.collection());
        Selection selection = selection(shop, chosen, look.words());
        long total = cards.count(selection);
        if (total == 0 && !look.words().isEmpty()) {
            selection = selection.alike().order(Selection.Order.ALIKE);
            total = cards.count(selection);
        }
        List<Card> shown = cards.select(selection, look.first(), Look.SIZE);
        List<Band> bands = look.isFront()
                ? Band.all(front.design(), cards.these(Band.products(front.design())), place)
                : List.of();
        return new Showcase(shop, front.design(), place, collections, bands, chosen, look, shown, total);
    }

    /** The addresses of its pages at its own host, the front page first. */
    List<String> addresses(Shop shop) {
        Place place = fronts.of(shop).atHost();
        return Stream.concat(
                        Stream.of(place.canonical(null) + "/"),
                        collections().stream().map(one -> place.canonical(one.slug())))
                .toList();
    }

    List<Shelf> collections() {
        return entities.createQuery("select c from ShopCollection c order by c.position", ShopCollection.class)
                .getResultStream()
                .map(Shelf::of)
                .toList();
    }

    private static Selection selection(Shop shop, Shelf chosen, String words) {
        Selection.Filters own = Selection.Filters.NONE.of(shop.handle());
        if (chosen != null) return Selection.ALL.only(own.within(chosen.id())).order(Selection.Order.ARRANGED);
        return words.isEmpty()
                ? Selection.ALL.only(own)
                : Selection.ALL.only(own).text(words).order(Selection.Order.FITTING);
    }

    static Shelf chosen(List<Shelf> collections, String slug) {
        return collections.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
