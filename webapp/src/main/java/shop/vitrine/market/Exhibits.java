package shop.vitrine.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import shop.vitrine.catalog.Card;
import shop.vitrine.catalog.Cards;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Products;
import shop.vitrine.catalog.Selection;
import shop.vitrine.catalog.Selection.Filters;
import shop.vitrine.catalog.Variant;
import shop.vitrine.stock.Stocks;
import shop.vitrine.tenants.DeliveryRates;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** Products with all that their page says of them. Seven queries: product,
 * pictures, attributes, shop, its delivery, stock, neighbours. */
@ApplicationScoped
public class Exhibits {
    private static final int NEIGHBOURS = 10;

    @Inject
    Products products;

    @Inject
    Shops shops;

    @Inject
    DeliveryRates rates;

    @Inject
    Stocks stocks;

    @Inject
    Cards cards;

    /** The product with this id, if the market shows it now and has something of it to sell. */
    @Transactional
    public Optional<Exhibit> find(String id) {
        return products.shown(id).filter(one -> !one.offered().isEmpty()).map(this::exhibit);
    }

    /** The product with this id, whatever its state and even without anything to sell, if the current scope may see it. */
    @Transactional
    public Optional<Exhibit> preview(String id) {
        return products.find(id).map(this::exhibit);
    }

    private Exhibit exhibit(Product product) {
        Shop shop = shops.get(product.shop());
        var levels = stocks.levels(product.offered().stream().map(Variant::id).toList());
        Selection neighbours = Selection.ALL.only(Filters.NONE.of(shop.handle()).except(product.id()));
        java.util.List<Card> more = cards.select(neighbours, 0, NEIGHBOURS);
        return new Exhibit(product, shop, rates.of(shop.id()).to(shop.country()).orElse(null), levels, more);
    }
}
