package shop.vitrine.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import shop.vitrine.catalog.CatalogQuery;
import shop.vitrine.catalog.CatalogQuery.CatalogFilters;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.catalog.ProductCards;
import shop.vitrine.search.SortOrder;
import shop.vitrine.search.SqlRanking;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.ShopView;
import shop.vitrine.tenants.Shops;

/** The home page's content in four queries. */
@ApplicationScoped
class StorefrontHomeLoader {
    private static final int ROW = 10;

    @Inject
    Shops shops;

    @Inject
    ProductCards cards;

    @Inject
    Current current;

    public record StorefrontHomePage(
            ShopView creator, List<ProductCard> fresh, List<ProductCard> popular, List<ProductCard> deals) {}

    @Transactional(TxType.REQUIRED)
    public StorefrontHomePage load() {
        return new StorefrontHomePage(
                shops.ofTheWeek(week()).orElse(null),
                row(SortOrder.NEWEST, CatalogFilters.NONE),
                row(SortOrder.POPULAR, CatalogFilters.NONE),
                row(SortOrder.DISCOUNT, CatalogFilters.NONE.reduced()));
    }

    private List<ProductCard> row(SortOrder order, CatalogFilters filters) {
        return cards.find(CatalogQuery.all(SqlRanking.of(order)).only(filters), 0, ROW);
    }

    private String week() {
        var today = current.now().atZone(ZoneOffset.UTC);
        return today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
