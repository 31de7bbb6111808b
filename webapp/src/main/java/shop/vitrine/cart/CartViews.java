package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.vitrine.stock.Level;
import shop.vitrine.stock.Stocks;
import shop.vitrine.tenants.DeliveryRates;
import shop.vitrine.tenants.Rates;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

/** Looks at carts with the prices and the stock of this moment. Three queries. Runs in the caller's transaction. */
@ApplicationScoped
class CartViews {
    @Inject
    Shops shops;

    @Inject
    DeliveryRates rates;

    @Inject
    Destination destination;

    @Inject
    Stocks stocks;

    /** @param trace id of a line that was just taken out and is to leave a trace, or null */
    CartView of(Cart cart, String trace) {
        List<CartLine> lines = cart.lines().stream()
                .filter(line -> !line.isRemoved() || line.id().equals(trace))
                .toList();
        if (lines.isEmpty()) return CartView.EMPTY;
        Map<String, Shop> sellers = sellers(lines);
        Map<String, Level> levels =
                stocks.levels(lines.stream().map(line -> line.variant().id()).toList());
        Map<String, List<LineView>> groups = new LinkedHashMap<>();
        List<LineView> saved = new ArrayList<>();
        for (CartLine line : lines) {
            boolean gone = line.id().equals(trace) && !line.isToBuy();
            LineView shown = line.isRemoved() ? LineView.stub(line) : show(line, sellers, levels);
            if (line.isSaved()) saved.add(shown);
            if (!line.isSaved() || gone && !line.isRemoved())
                groups.computeIfAbsent(line.variant().shop(), shop -> new ArrayList<>())
                        .add(gone ? LineView.stub(line) : shown);
        }
        String country = destination.country().code();
        Map<String, Rates> terms = rates.of(groups.keySet());
        return new CartView(
                groups.entrySet().stream()
                        .map(group -> new ShopGroup(
                                sellers.get(group.getKey()),
                                terms.getOrDefault(group.getKey(), Rates.NONE)
                                        .to(country)
                                        .orElse(null),
                                group.getValue()))
                        .toList(),
                saved,
                merged(cart));
    }

    private Map<String, Shop> sellers(List<CartLine> lines) {
        List<String> ids =
                lines.stream().map(line -> line.variant().shop()).distinct().toList();
        return shops.byId(ids);
    }

    private static LineView show(CartLine line, Map<String, Shop> sellers, Map<String, Level> levels) {
        boolean sold = line.variant().isOffered()
                && line.variant().product().isPublished()
                && sellers.get(line.variant().shop()).isActive();
        return LineView.show(line, sold, levels.get(line.variant().id()).available());
    }

    private static CartView.Merged merged(Cart cart) {
        MergeNote note = cart.takeNote();
        Map<String, String> titles = cart.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.variant().id(),
                        line -> line.variant().product().title()));
        List<CartView.Merged.Item> items = note.items().stream()
                .flatMap(item -> Optional.ofNullable(titles.get(item.variant()))
                        .map(title -> new CartView.Merged.Item(title, item.pieces(), item.capped()))
                        .stream())
                .toList();
        return new CartView.Merged(items, note.leftOut());
    }
}
