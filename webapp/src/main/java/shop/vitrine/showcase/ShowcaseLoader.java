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
import shop.vitrine.catalog.CatalogQuery;
import shop.vitrine.catalog.CatalogQuery.CatalogFilters;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.catalog.ProductCards;
import shop.vitrine.catalog.ShopCollection;
import shop.vitrine.search.SortOrder;
import shop.vitrine.search.SqlRanking;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** What lies in a shop's window, read in the scope that the caller set: five queries with the shop's own, six on a
 * front page with products in its sections. */
@ApplicationScoped
@Transactional
class ShowcaseLoader {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Shops shops;

    @Inject
    PublishedShowcases fronts;

    @Inject
    ProductCards cards;

    Optional<Shop> find(String handle) {
        return shops.find(handle);
    }

    PublishedShowcase front(Shop shop) {
        return fronts.of(shop);
    }

    /** @param own whether it stands at the shop's own host name */
    ShowcasePage load(Shop shop, ShowcaseListQuery look, boolean own) {
        PublishedShowcase front = fronts.of(shop);
        ShowcaseAddress place = own ? front.atHost() : front.inMarket();
        List<CollectionView> collections = collections();
        CollectionView chosen = look.collection() == null ? null : chosen(collections, look.collection());
        CatalogQuery selection = selection(shop, chosen, look.words());
        long total = cards.count(selection);
        if (total == 0 && !look.words().isEmpty()) {
            selection = selection.asFuzzy(SqlRanking.ofLetters(SortOrder.RELEVANCE));
            total = cards.count(selection);
        }
        List<ProductCard> shown = cards.find(selection, look.first(), ShowcaseListQuery.SIZE);
        List<SectionView> bands = look.isFrontPage()
                ? SectionView.all(front.design(), cards.these(SectionView.products(front.design())), place)
                : List.of();
        return new ShowcasePage(shop, front.design(), place, collections, bands, chosen, look, shown, total);
    }

    /** The addresses of its pages at its own host, the front page first. */
    List<String> addresses(Shop shop) {
        ShowcaseAddress place = fronts.of(shop).atHost();
        return Stream.concat(
                        Stream.of(place.canonical(null) + "/"),
                        collections().stream().map(one -> place.canonical(one.slug())))
                .toList();
    }

    List<CollectionView> collections() {
        return entities.createQuery("select c from ShopCollection c order by c.position", ShopCollection.class)
                .getResultStream()
                .map(CollectionView::of)
                .toList();
    }

    private static CatalogQuery selection(Shop shop, CollectionView chosen, String words) {
        CatalogFilters own = CatalogFilters.NONE.of(shop.handle());
        if (chosen != null) return CatalogQuery.all(CatalogQuery.MANUAL).only(own.inCollection(chosen.id()));
        return words.isEmpty()
                ? CatalogQuery.all(SqlRanking.of(SortOrder.POPULAR)).only(own)
                : CatalogQuery.all(SqlRanking.ofWords(SortOrder.RELEVANCE))
                        .only(own)
                        .text(words);
    }

    static CollectionView chosen(List<CollectionView> collections, String slug) {
        return collections.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
