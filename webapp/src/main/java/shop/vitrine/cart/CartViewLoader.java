package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.vitrine.shipping.DeliveryCountry;
import shop.vitrine.shipping.DeliveryRateTable;
import shop.vitrine.shipping.DeliveryRates;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.ShopView;
import shop.vitrine.tenants.Shops;

/** Loads carts with current prices and stock in three queries. */
@ApplicationScoped
class CartViewLoader {
    @Inject
    Shops shops;

    @Inject
    DeliveryRates rates;

    @Inject
    DeliveryCountry deliveryCountry;

    @Inject
    StockLevels stocks;

    CartView of(Cart cart, String trace) {
        List<CartLine> lines = cart.lines().stream()
                .filter(line -> !line.isRemoved() || line.id().equals(trace))
                .toList();
        if (lines.isEmpty()) return CartView.EMPTY;
        Map<String, ShopView> sellers = sellers(lines);
        Map<String, StockLevel> levels =
                stocks.levels(lines.stream().map(line -> line.variant().id()).toList());
        Map<String, List<CartLineView>> groups = new LinkedHashMap<>();
        List<CartLineView> saved = new ArrayList<>();
        for (CartLine line : lines) {
            boolean gone = line.id().equals(trace) && !line.isToBuy();
            CartLineView shown = line.isRemoved() ? CartLineView.stub(line) : show(line, sellers, levels);
            if (line.isSaved()) saved.add(shown);
            if (!line.isSaved() || gone && !line.isRemoved())
                groups.computeIfAbsent(line.variant().shop(), shop -> new ArrayList<>())
                        .add(gone ? CartLineView.stub(line) : shown);
        }
        String country = deliveryCountry.country().code();
        Map<String, DeliveryRateTable> terms = rates.of(groups.keySet());
        return new CartView(
                groups.entrySet().stream()
                        .map(group -> new CartShopView(
                                sellers.get(group.getKey()),
                                terms.getOrDefault(group.getKey(), DeliveryRateTable.NONE)
                                        .to(country)
                                        .orElse(null),
                                group.getValue()))
                        .toList(),
                saved,
                merged(cart));
    }

    private Map<String, ShopView> sellers(List<CartLine> lines) {
        List<String> ids =
                lines.stream().map(line -> line.variant().shop()).distinct().toList();
        return shops.views(ids);
    }

    private static CartLineView show(CartLine line, Map<String, ShopView> sellers, Map<String, StockLevel> levels) {
        boolean sold = line.variant().isOffered()
                && line.variant().product().isPublished()
                && sellers.get(line.variant().shop()).shop().isActive();
        return CartLineView.show(line, sold, levels.get(line.variant().id()).available());
    }

    private static CartView.MergeView merged(Cart cart) {
        CartMergeResult note = cart.takeMergeResult();
        Map<String, String> titles = cart.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.variant().id(),
                        line -> line.variant().product().title()));
        List<CartView.MergeView.MergeRow> items = note.items().stream()
                .flatMap(item -> Optional.ofNullable(titles.get(item.variant()))
                        .map(title -> new CartView.MergeView.MergeRow(title, item.pieces(), item.capped()))
                        .stream())
                .toList();
        return new CartView.MergeView(items, note.leftOut());
    }
}
