package shop.vitrine.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
import shop.vitrine.web.list.Pages;

/** Loads a showcase in the scope set by the caller: five queries, or six for a front page with product sections. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class ShowcaseLoader {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Shops shops;

    @Inject
    PublishedShowcases showcases;

    @Inject
    ProductCards cards;

    Optional<Shop> find(String handle) {
        return shops.find(handle);
    }

    PublishedShowcase front(Shop shop) {
        return showcases.of(shop);
    }

    ShowcasePage load(Shop shop, String slug, ShowcaseListQuery query, boolean own) {
        PublishedShowcase showcase = showcases.of(shop);
        ShowcaseAddress address = own ? showcase.atHost() : showcase.inMarket();
        List<CollectionView> collections = collections();
        CollectionView chosen = slug == null ? null : chosen(collections, slug);
        CatalogQuery selection = selection(shop, chosen, query.words());
        long total = cards.count(selection);
        if (total == 0 && !query.words().isEmpty()) {
            selection = selection.asFuzzy(SqlRanking.ofLetters(SortOrder.RELEVANCE));
            total = cards.count(selection);
        }
        Pages pages = Pages.of(query.page(), ShowcaseListQuery.SIZE, total);
        List<ProductCard> shown = cards.find(selection, pages.offset(), pages.size());
        List<SectionView> bands = slug == null && query.words().isEmpty() && query.page() == 1
                ? SectionView.all(showcase.design(), cards.these(SectionView.products(showcase.design())), address)
                : List.of();
        return new ShowcasePage(
                shop,
                showcase.design(),
                address,
                collections,
                bands,
                new ShowcasePage.ShownProducts(chosen, query, shown, total));
    }

    List<String> addresses(Shop shop) {
        ShowcaseAddress address = showcases.of(shop).atHost();
        return Stream.concat(
                        Stream.of(address.canonical(null) + "/"),
                        collections().stream().map(view -> address.canonical(view.slug())))
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
        if (chosen != null) return CatalogQuery.collection(chosen.id()).only(own);
        return words.isEmpty()
                ? CatalogQuery.all(SqlRanking.of(SortOrder.POPULAR)).only(own)
                : CatalogQuery.all(SqlRanking.ofWords(SortOrder.RELEVANCE))
                        .only(own)
                        .text(words);
    }

    static CollectionView chosen(List<CollectionView> collections, String slug) {
        return collections.stream()
                .filter(view -> view.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
