package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.vitrine.feeds.rows.FeedAttribute;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.feeds.rows.RawRow;

class RowParserTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private final List<FeedProblem> problems = new ArrayList<>();
    private final RowParser reading = new RowParser(problems::add, NOW);

    @Test
    void readsAGoodRow() {
        FeedRow row = read(
                        "id",
                        "A-1",
                        "item_group_id",
                        "A",
                        "title",
                        " Caf&eacute;  cup ",
                        "price",
                        "20.00 EUR",
                        "sale_price",
                        "15.00 EUR",
                        "brand",
                        "Luma",
                        "color",
                        "red",
                        "gender",
                        "female",
                        "image_link",
                        "a.jpg",
                        "additional_image_link",
                        "b.jpg, c.jpg",
                        "quantity",
                        "7",
                        "shipping_weight",
                        "1 kg")
                .orElseThrow();
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
