package shop.vitrine.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.cart.Cart;
import shop.vitrine.cart.CartLine;
import shop.vitrine.catalog.Variant;
import shop.vitrine.money.Vat;
import shop.vitrine.shipping.DeliveryQuote;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.shipping.DeliveryRateTable;
import shop.vitrine.shipping.DeliveryRates;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.stock.StockLevels;
import shop.vitrine.tenants.Country;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Shops;

@ApplicationScoped
class QuoteCalculator {
    @Inject
    Shops shops;

    @Inject
    DeliveryRates rates;

    @Inject
    StockLevels stocks;

    @Inject
    Current current;

    /** @param delivery wished option by shop id; unavailable ones are ignored */
    public Quote of(Cart cart, Country country, Map<String, String> delivery) {
        List<CartLine> wanted = cart.toBuy();
        Map<String, Shop> sellers = shops.byId(
                wanted.stream().map(line -> line.variant().shop()).distinct().toList());
        Map<String, DeliveryRateTable> terms = rates.of(sellers.keySet());
        Map<String, StockLevel> levels =
                stocks.levels(wanted.stream().map(line -> line.variant().id()).toList());
        Map<String, List<QuoteLine>> byShop = new LinkedHashMap<>();
        for (CartLine line : wanted) {
            Variant variant = line.variant();
            boolean sold = variant.isOffered()
                    && variant.product().isPublished()
                    && sellers.get(variant.shop()).isActive();
            int available = sold ? levels.get(variant.id()).available() : 0;
            byShop.computeIfAbsent(variant.shop(), shop -> new ArrayList<>())
                    .add(QuoteLine.of(line.id(), variant, line.quantity(), available, line.seenPrice()));
        }
        return new Quote(
                country,
                byShop.entrySet().stream()
                        .map(entry -> quote(
                                sellers.get(entry.getKey()),
                                terms.getOrDefault(entry.getKey(), DeliveryRateTable.NONE),
                                entry.getValue(),
                                country,
                                delivery.get(entry.getKey())))
                        .toList());
    }

    private ShopQuote quote(
            Shop shop, DeliveryRateTable table, List<QuoteLine> lines, Country country, String requested) {
        DeliveryTerms terms = table.to(country.code()).orElse(null);
        List<DeliveryQuote> choices = terms == null || shop.isOnHoliday()
                ? List.of()
                : DeliveryQuote.of(
                        terms, ShopQuote.goods(lines), shop.country().equals(country.code()), current.today());
        DeliveryQuote chosen = choices.stream()
                .filter(choice -> choice.option().equals(requested))
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .orElse(null);
        return new ShopQuote(shop, terms, lines, choices, chosen, Vat.rate(country.code()));
    }
}
