package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.feeds.rows.FeedAttribute;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.feeds.rows.RawRow;
import shop.vitrine.feeds.rows.RowRefusal;

class RowParserTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private final List<FeedProblem> problems = new ArrayList<>();
    private final RowParser reading = new RowParser(problems::add, NOW);

    @Test
    void readsAGoodRow() {
        String given = "id|A-1|item_group_id|A|title| Caf&eacute;  cup |price|20.00 EUR|sale_price|15.00 EUR"
                + "|brand|Luma|color|red|gender|female|image_link|a.jpg|additional_image_link|b.jpg, c.jpg"
                + "|quantity|7|shipping_weight|1 kg";
        FeedRow row = read(given.split("\\|")).orElseThrow();
        assertThat(row.text().title()).isEqualTo("Café cup");
        assertThat(row.offer().price().amount()).isEqualTo(1500);
        assertThat(row.offer().price().former()).isEqualTo(2000);
        assertThat(row.offer().quantity()).isEqualTo(7);
        assertThat(row.pictures().all()).containsExactly("a.jpg", "b.jpg", "c.jpg");
        assertThat(row.offer().options())
                .containsEntry(OptionColumn.COLOR, "Red")
                .containsEntry(OptionColumn.GENDER, "Female");
        assertThat(row.text().details()).containsExactly(new FeedAttribute("", "Shipping weight", "1 kg"));
        assertThat(problems).isEmpty();
    }

    @Test
    void isItsOwnProductWithoutAGroup() {
        assertThat(read("id", "A-1", "title", "Cup", "price", "1 EUR")
                        .orElseThrow()
                        .group())
                .isEqualTo("A-1");
    }

    @Test
    void reportsAllThatIsWrongWithARow() {
        assertThat(read("id", "A-1", "price", "9 USD", "quantity", "many", "availability", "soon"))
                .isEmpty();
        assertThat(problems)
                .extracting(FeedProblem::field)
                .containsExactlyInAnyOrder("title", "price", "quantity", "availability");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(12);
            assertThat(problem.refused()).isTrue();
            for (String language : List.of("en", "de", "nl"))
                assertThat(problem.reason(java.util.Locale.of(language))).doesNotContain("??");
        });
    }

    @Test
    void leavesOutAFieldThatARowCanDoWithout() {
        FeedRow row = good(
                        "gtin",
                        "4006381333930",
                        "condition",
                        "shiny",
                        "sale_price",
                        "99 EUR",
                        "product_detail",
                        "A:B:" + "x".repeat(9_000))
                .orElseThrow();
        assertThat(row.offer().gtin()).isNull();
        assertThat(row.offer().price().former()).isNull();
        assertThat(problems)
                .extracting(FeedProblem::field)
                .containsExactlyInAnyOrder("gtin", "condition", "sale_price", "product_detail");
        assertThat(problems).noneMatch(FeedProblem::refused);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(good("title", "x".repeat(301))).isEmpty();
        assertThat(good("description", "x".repeat(30_001))).isEmpty();
        assertThat(good("id", "x".repeat(101))).isEmpty();
        assertThat(problems).extracting(FeedProblem::key).containsOnly("feeds.problem.long");
        assertThat(problems).allMatch(problem -> problem.value().length() <= 120);
    }

    @Test
    void cleansControlsAndSaysSo() {
        assertThat(good("title", "Cu\u0001p").orElseThrow().text().title()).isEqualTo("Cup");
        assertThat(good("id", "A\u0000")).isEmpty();
        assertThat(problems)
                .extracting(FeedProblem::key)
                .containsExactly("feeds.problem.control", "feeds.problem.id-control");
    }

    @Test
    void countsByAvailabilityAndQuantity() {
        assertThat(good().orElseThrow().offer().quantity()).isNull();
        assertThat(good("availability", "in stock").orElseThrow().offer().quantity())
                .isNull();
        assertThat(good("availability", "out_of_stock", "quantity", "5")
                        .orElseThrow()
                        .offer()
                        .quantity())
                .isZero();
        assertThat(good("availability", "preorder").orElseThrow().offer().quantity())
                .isZero();
        assertThat(good("sell_on_google_quantity", "4").orElseThrow().offer().quantity())
                .isEqualTo(4);
        assertThat(good("quantity", "0").orElseThrow().offer().quantity()).isZero();
        assertThat(good("quantity", "-1")).isEmpty();
        assertThat(good("quantity", "2000000")).isEmpty();
    }

    @Test
    void sellsAtASalePriceWhileItHolds() {
        assertThat(sale("2026-11-20T09:00+0100/2026-11-30T23:59+0100")).isEqualTo(500);
        assertThat(sale("2026-11-20T09:00Z/2026-11-21T09:00Z")).isEqualTo(900);
        assertThat(problems).isEmpty();
        assertThat(sale("soon")).isEqualTo(500);
        assertThat(problems).extracting(FeedProblem::key).containsExactly("feeds.problem.sale-period");
    }

    @Test
    void takesTheFirstOfTwoRowsWithOneId() {
        assertThat(read("id", "A", "title", "Cup", "price", "1 EUR")).isPresent();
        assertThat(read("id", "A", "title", "Cup", "price", "2 EUR")).isEmpty();
        assertThat(problems).extracting(FeedProblem::key).containsExactly("feeds.problem.duplicate");
    }

    @ParameterizedTest
    @CsvSource({
        "in stock, true",
        "In_Stock, true",
        "in-stock, true",
        "IN  STOCK, true",
        "available, true",
        "limited availability, true",
        "out of stock, false",
        "out_of_stock, false",
        "OutOfStock, false",
        "preorder, false",
        "pre-order, false",
        "backorder, false"
    })
    void whatIsThereIsCountedAndWhatIsNotIsNone(String availability, boolean there) {
        assertThat(good("availability", availability, "quantity", "5")
                        .orElseThrow()
                        .offer()
                        .quantity())
                .isEqualTo(there ? 5 : 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "007, 7", "1000000, 1000000", "' 12 ', 12"})
    void piecesAreWholeAndNotTooMany(String typed, int pieces) {
        assertThat(good("quantity", typed).orElseThrow().offer().quantity()).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000001", "-1", "1.5", "1e3", "many", "9999999999", "1 000"})
    void whatAreNoPiecesCostsTheRow(String typed) {
        assertThat(good("quantity", typed)).isEmpty();
        assertThat(problems).extracting(FeedProblem::field).containsExactly("quantity");
    }

    @ParameterizedTest
    @CsvSource({"12 EUR, 1200, 2000", "20 EUR, 2000, ", "0.01 EUR, 1, 2000", "19.99 EUR, 1999, 2000"})
    void aSaleIsLowerThanThePriceOrNone(String sale, long price, Long former) {
        FeedRow row = good("sale_price", sale).orElseThrow();
        assertThat(row.offer().price().amount()).isEqualTo(price);
        assertThat(row.offer().price().former()).isEqualTo(former);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.01 EUR", "12 USD", "free", "0 EUR", "-1 EUR"})
    void aSaleThatIsNoneIsLeftOutAndThePriceStays(String sale) {
        FeedRow row = good("sale_price", sale).orElseThrow();
        assertThat(row.offer().price().amount()).isEqualTo(2000);
        assertThat(row.offer().price().former()).isNull();
        assertThat(problems).singleElement().matches(problem -> !problem.refused());
    }

    @ParameterizedTest
    @CsvSource({"new, ", "New, ", "used, Used", "REFURBISHED, Refurbished"})
    void aConditionIsSaidWhereItIsNotNew(String condition, String said) {
        List<FeedAttribute> details =
                good("condition", condition).orElseThrow().text().details();
        if (said == null) assertThat(details).isEmpty();
        else assertThat(details).containsExactly(new FeedAttribute("", "Condition", said));
    }

    @Test
    void anIdIsTakenAsItIs() {
        assertThat(good("id", "  A b/ü-&amp; ").orElseThrow().sku()).isEqualTo("A b/ü-&amp;");
        assertThat(good("id", "x".repeat(100))).isPresent();
        assertThat(good("item_group_id", "x".repeat(101))).isEmpty();
        assertThat(good("id", " ")).isEmpty();
    }

    @Test
    void linksAreSeparatedByCommasThatAreNotEscaped() {
        assertThat(good("additional_image_link", " a.jpg ,, b\\,c.jpg,")
                        .orElseThrow()
                        .pictures()
                        .all())
                .containsExactly("a.jpg", "b,c.jpg");
        assertThat(good("image_link", "https://x.example/" + "y".repeat(2_000))
                        .orElseThrow()
                        .pictures()
                        .main())
                .isNull();
        assertThat(problems).extracting(FeedProblem::field).containsExactly("image_link");
    }

    @Test
    void everyOptionIsReadFromItsColumn() {
        for (OptionColumn option : OptionColumn.values()) {
            FeedRow row = good(option.column(), "value").orElseThrow();
            assertThat(row.offer().options()).isEqualTo(Map.of(option, "Value"));
        }
    }

    @Test
    void aHundredDetailsAreEnough() {
        String hundred = "A:B:c,".repeat(99) + "A:B:c";
        assertThat(good("product_detail", hundred).orElseThrow().text().details())
                .hasSize(100);
        assertThat(good("product_detail", hundred + ",A:B:c")
                        .orElseThrow()
                        .text()
                        .details())
                .isEmpty();
    }

    @Test
    void ourOwnCategoryGoesBeforeAGuess() {
        assertThat(good("vitrine_category", "vases").orElseThrow().text().category())
                .isEqualTo("vases");
        assertThat(good("vitrine_category", "unicorns", "title", "A mug")
                        .orElseThrow()
                        .text()
                        .category())
                .isEqualTo("mugs");
        assertThat(problems).singleElement().matches(problem -> !problem.refused());
    }

    @Test
    void aRowThatCouldNotBeReadIsReportedAsItIs() {
        RawRow broken = RawRow.broken(7, 90, "title", "x", RowRefusal.ENCODING);
        assertThat(reading.parse(broken)).isEmpty();
        assertThat(problems).containsExactly(broken.fault());
    }

    @Test
    void aRowThatWasRefusedDoesNotTakeItsId() {
        assertThat(read("id", "A", "title", "Cup", "price", "free")).isEmpty();
        assertThat(read("id", "A", "title", "Cup", "price", "2 EUR")).isPresent();
    }

    private long sale(String period) {
        return good("price", "9 EUR", "sale_price", "5 EUR", "sale_price_effective_date", period)
                .orElseThrow()
                .offer()
                .price()
                .amount();
    }

    private int rows;

    private Optional<FeedRow> good(String... fields) {
        Map<String, String> all = new HashMap<>(Map.of("id", "SKU-" + ++rows, "title", "A cup", "price", "20 EUR"));
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        return reading.parse(RawRow.of(12, 100, all));
    }

    private Optional<FeedRow> read(String... fields) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        return reading.parse(RawRow.of(12, 100, all));
    }
}
