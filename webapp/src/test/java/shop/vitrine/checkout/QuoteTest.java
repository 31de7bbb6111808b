package shop.vitrine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.money.Money;
import shop.vitrine.money.Vat;
import shop.vitrine.orders.NewOrderLine.OrderedItem;
import shop.vitrine.shipping.DeliveryQuote;
import shop.vitrine.shipping.DeliveryRate.DeliveryTerms;
import shop.vitrine.shipping.DeliveryRateTable;
import shop.vitrine.shipping.WorkingDays;
import shop.vitrine.tenants.Countries;
import shop.vitrine.tenants.Country;
import shop.vitrine.tenants.Holiday;
import shop.vitrine.tenants.Shop;

class QuoteTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final DeliveryRateTable LUMENS = new DeliveryRateTable(Map.of(
            "NL", new DeliveryTerms(true, 695, 10_000L, 2, 4, 1295L),
            "EU", new DeliveryTerms(true, 695, 10_000L, 2, 4, null),
            "US", new DeliveryTerms(true, 695, 10_000L, 2, 4, null),
            "MT", DeliveryTerms.NOT_OFFERED));
    private static final DeliveryRateTable KILNS =
            new DeliveryRateTable(Map.of("EU", new DeliveryTerms(true, 495, null, 3, 5, null)));
    private final Shop lumen = shop("NL", 30);
    private final Shop kiln = shop("GB", 14);

    @Test
    void addsGoodsAndDeliveryOfAllShops() {
        Quote quote = quote("DE", part(lumen, "DE", line("a", 2, 1999)), part(kiln, "DE", line("b", 1, 500)));
        assertThat(quote.goods()).isEqualTo(Money.of(4498));
        assertThat(quote.delivery()).isEqualTo(Money.of(695 + 495));
        assertThat(quote.total()).isEqualTo(Money.of(5688));
        assertThat(quote.pieces()).isEqualTo(3);
        assertThat(quote.returnsDays()).isEqualTo(14);
    }

    @Test
    void taxIsRoundedForEachLineAndAdded() {
        Quote quote = quote("NL", part(lumen, "NL", line("a", 1, 1001), line("b", 1, 1002)));
        assertThat(quote.vats()).singleElement().satisfies(share -> {
            assertThat(share.rate()).isEqualTo(2100);
            // 1001 → 173.73, 1002 → 173.90, 695 → 120.62
            assertThat(share.vat()).isEqualTo(Money.of(174 + 174 + 121));
            assertThat(share.gross()).isEqualTo(quote.total());
        });
    }

    @Test
    void exportsContainNoTax() {
        assertThat(quote("US", part(lumen, "US", line("a", 1, 1000))).vats()).isEmpty();
    }

    @Test
    void standardDeliveryIsFreeFromAWorthOfGoods() {
        assertThat(part(lumen, "DE", line("a", 1, 9_999)).missingToFree()).isEqualTo(Money.of(1));
        ShopQuote enough = part(lumen, "DE", line("a", 1, 10_000));
        assertThat(enough.delivery().isZero()).isTrue();
        assertThat(enough.missingToFree()).isNull();
        assertThat(part(kiln, "DE", line("a", 1, 90_000)).delivery()).isEqualTo(Money.of(495));
    }

    @Test
    void expressIsForHomeOnly() {
        assertThat(part(lumen, "NL", line("a", 1, 100)).choices())
                .extracting(DeliveryQuote::option)
                .containsExactly("STANDARD", "EXPRESS");
        assertThat(part(lumen, "DE", line("a", 1, 100)).choices())
                .extracting(DeliveryQuote::option)
                .containsExactly("STANDARD");
    }

    @Test
    void whereAShopDoesNotDeliverNothingIsReady() {
        ShopQuote out = part(lumen, "MT", line("a", 1, 100));
        Quote quote = quote("MT", out, part(kiln, "MT", line("b", 1, 500)));
        assertThat(out.isOutOfReach()).isTrue();
        assertThat(out.missingToFree()).isNull();
        assertThat(quote.isReady()).isFalse();
        assertThat(quote.outOfReach()).containsExactly(out);
        assertThat(quote.delivery()).isEqualTo(Money.of(495));
        assertThat(quote("DE", part(lumen, "DE", line("a", 1, 100))).isReady()).isTrue();
    }

    @Test
    void onHolidayNothingIsReady() {
        lumen.scheduleHoliday(new Holiday(FRIDAY, FRIDAY, null, null, null), FRIDAY);
        Quote quote = quote("DE", part(lumen, "DE", line("a", 1, 100)));
        assertThat(quote.isReady()).isFalse();
        assertThat(CheckoutChanges.sinceCart(quote, Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("Lumen is on holiday and sells again from");
    }

    @Test
    void arrivesOnWorkingDays() {
        assertThat(WorkingDays.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(WorkingDays.plus(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(WorkingDays.plus(FRIDAY, 6)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void agreesOnlyToWhatThePageShowed() {
        Quote quote = quote("DE", part(lumen, "DE", line("a", 2, 1999)));
        assertThat(order(4693, Map.of("a", "2x1999")).agreesTo(quote)).isTrue();
        assertThat(order(4692, Map.of("a", "2x1999")).agreesTo(quote)).isFalse();
        assertThat(order(null, Map.of("a", "2x1999")).agreesTo(quote)).isFalse();
        assertThat(order(4693, Map.of("a", "1x3998")).agreesTo(quote)).isFalse();
        assertThat(order(4693, Map.of("a", "2x1999", "b", "1x1")).agreesTo(quote))
                .isFalse();
        assertThat(order(4693, Map.of()).agreesTo(quote)).isFalse();
    }

    @Test
    void tellsWhatChangedSinceThePage() {
        Quote quote = quote("DE", part(lumen, "DE", line("a", 2, 1999), line("new", 1, 100), line("odd", 1, 100)));
        PlaceOrder order = order(5000, Map.of("a", "1x1899", "left", "1x100", "odd", "nonsense"));
        assertThat(CheckoutChanges.sincePage(order, quote, Locale.ENGLISH))
                .containsExactly(
                        "Thing a now costs €19.99; before, it was €18.99.",
                        "Thing a: your cart now has 2; before, it was 1.",
                        "Thing new was added to your cart in the meantime.",
                        "One item has left your cart in the meantime: bought in another window, or removed.",
                        "The total is now €48.93; before, it was €50.00.");
    }

    @Test
    void tellsWhatThereIsTooLittleOf() {
        QuoteLine few = new QuoteLine(
                "l",
                "s",
                new OrderedItem("v", "p", "sku", "Lamp", "", "lamp", null),
                3,
                2,
                Money.of(100),
                Money.of(90));
        Quote quote = quote("DE", part(lumen, "DE", few));
        assertThat(quote.isShort()).isTrue();
        assertThat(CheckoutChanges.sinceCart(quote, Locale.ENGLISH))
                .containsExactly(
                        "Lamp: only 2 of the 3 you want are left.", "Lamp now costs €1.00; before, it was €0.90.");
    }

    private static PlaceOrder order(Integer total, Map<String, String> seen) {
        return new PlaceOrder(null, new ShownQuote(total, seen).version(), null, null, null, Map.of());
    }

    private static Quote quote(String country, ShopQuote... parts) {
        return new Quote(Countries.find(country).orElseThrow(), List.of(parts));
    }

    private static ShopQuote part(Shop shop, String country, QuoteLine... lines) {
        List<QuoteLine> all = Arrays.asList(lines);
        Country to = Countries.find(country).orElseThrow();
        DeliveryTerms terms =
                (shop.country().equals("NL") ? LUMENS : KILNS).to(to.code()).orElse(null);
        List<DeliveryQuote> choices = terms == null
                ? List.of()
                : DeliveryQuote.of(terms, ShopQuote.goods(all), shop.country().equals(country), FRIDAY);
        return new ShopQuote(
                shop, terms, all, choices, choices.isEmpty() ? null : choices.getFirst(), Vat.rate(country));
    }

    private static QuoteLine line(String variant, int quantity, long price) {
        Money each = Money.of(price);
        return new QuoteLine(
                "l" + variant,
                "s",
                new OrderedItem(variant, "p", "sku", "Thing " + variant, "", "thing", null),
                quantity,
                9,
                each,
                each);
    }

    private static Shop shop(String country, int returnsDays) {
        Shop shop = new Shop("lumen", "Lumen", country, Instant.EPOCH);
        shop.setReturnPeriod(returnsDays);
        return shop;
    }
}
