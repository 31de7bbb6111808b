package shop.vitrine.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import shop.vitrine.catalog.CatalogQuery;
import shop.vitrine.catalog.CatalogQuery.CatalogFilters;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductCard;
import shop.vitrine.catalog.ProductCards;
import shop.vitrine.catalog.Products;
import shop.vitrine.catalog.Variant;
import shop.vitrine.search.SortOrder;
import shop.vitrine.search.SqlRanking;
import shop.vitrine.shipping.DeliveryRates;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.ShopView;
import shop.vitrine.tenants.Shops;

/** Loads product pages in seven queries. */
@ApplicationScoped
class ProductViewLoader {
    private static final int NEIGHBOURS = 10;

    @Inject
    Products products;

    @Inject
    Shops shops;

    @Inject
    DeliveryRates rates;

    @Inject
    StockLevels stocks;

    @Inject
    ProductCards cards;

    /** If the market shows it and it has variants for sale. */
    @Transactional(TxType.REQUIRED)
    public Optional<ProductView> find(String id) {
        return products.shown(id)
                .filter(product -> !product.offered().isEmpty())
                .map(this::exhibit);
    }

    /** In any state, even without variants, if in scope. */
    @Transactional(TxType.REQUIRED)
    public Optional<ProductView> preview(String id) {
        return products.find(id).map(this::exhibit);
    }

    private ProductView exhibit(Product product) {
        ShopView seller = shops.view(product.shop());
        Shop shop = seller.shop();
        var levels = stocks.levels(product.offered().stream().map(Variant::id).toList());
        CatalogQuery neighbours = CatalogQuery.all(SqlRanking.of(SortOrder.POPULAR))
                .only(CatalogFilters.NONE.of(shop.handle()))
                .excluding(product.id());
        java.util.List<ProductCard> more = cards.find(neighbours, 0, NEIGHBOURS);
        return new ProductView(
                product, seller, rates.of(shop.id()).to(shop.country()).orElse(null), levels, more);
    }
}
