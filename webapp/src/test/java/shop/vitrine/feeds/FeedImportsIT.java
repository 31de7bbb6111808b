package shop.vitrine.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** A feed over HTTP: preview, import, and cancellation. */
class FeedImportsIT {
    private static final String LIST = "/seller/feeds";
    private static final String HEADER =
            "id\titem_group_id\ttitle\tdescription\tavailability\tquantity\tprice\tcolor\timage_link\n";

    private static SampleShop shop;
    private static TestVisitor staff;

    private final SampleMarket market = SampleMarket.open();

    @BeforeAll
    static void open() {
        shop = SampleShops.open();
        staff = shop.member("CATALOGUE");
    }

    @Test
    void aFeedIsShownFirstAndImportedOnTheSellersWord() {
        String feed = HEADER
                + row("ui-1", "ui-pad", "Ruled pad", "4.50 EUR", "Blue", "")
                + row("ui-2", "ui-pad", "Ruled pad", "cheap", "Red", "")
                + row("ui-3", "ui-pad", "Ruled pad", "5.00 EUR", "Green", "pictures/pad.jpg");
        TestResponse brought = bring(feed).expect(303);
        String path = brought.header("Location");

        TestResponse preview = rest(path, "is-checked");
        assertThat(preview.one(".import-counts").text()).contains("2");
        assertThat(preview.one(".import-problems").text()).contains("cheap").contains("pictures/pad.jpg");
        assertThat(variants("ui-")).isZero();

        String report = staff.get(path + "/problems.tsv").expect(200).text();
        assertThat(report).startsWith("Line\tField").contains("3\tprice\tcheap");

        staff.submit(preview.one("form[action$=/start]")).expect(303);
        rest(path, "is-done");
        assertThat(variants("ui-")).isEqualTo(2);
        assertThat(staff.post(path + "/start").status()).isEqualTo(409);
        assertThat(staff.get(LIST).expect(200).one("tbody").text()).contains("pads.tsv");
    }

    @Test
    void anExportImportedAgainChangesNothing() {
        String export = staff.get("/seller/feeds/export.tsv").expect(200).text();
        long offered = market.count("select count(*) from variants where shop_id = ? and offered", shop.id());
        assertThat(export.lines().count()).isEqualTo(offered + 1);

        String path = bring(export).expect(303).header("Location");
        TestResponse preview = rest(path, "is-checked");

        List<String> counts = preview.page().select(".import-counts dd").eachText();
        assertThat(counts.get(0)).isEqualTo("0");
        assertThat(counts.get(1)).isEqualTo("0");
        assertThat(counts.get(3)).isEqualTo("0");
        assertThat(preview.page().select("form[action$=/start]")).isEmpty();
        staff.post(path + "/cancel").expect(303);
    }

    @Test
    void whatIsNoFeedSaysWhy() {
        staff.upload(LIST, List.of(), List.of(new TestVisitor.FormFile("feed", "", new byte[0])))
                .expect(422);
        assertThat(bring("").expect(422).one("#feed-error").text()).isNotBlank();

        String path = bring("just words\nand more").expect(303).header("Location");
        assertThat(rest(path, "is-failed").one(".notice.bad").text()).contains("title");
    }

    @Test
    void strangersFindNothing() {
        String path = bring(HEADER).expect(303).header("Location");
        assertThat(market.seller().get(path).status()).isEqualTo(404);
        assertThat(market.seller().post(path + "/cancel").status()).isEqualTo(404);
        assertThat(market.seller().get(path + "/problems.tsv").status()).isEqualTo(404);
        assertThat(shop.member("FULFILMENT").get(path).status()).isEqualTo(404);
        assertThat(market.buyer().get(LIST).status()).isEqualTo(404);
    }

    @Test
    void whatANodeLeftBehindIsBegunAgain() {
        String path = bring(HEADER + row("lost-1", "lost", "Lost pad", "4.50 EUR", "", ""))
                .expect(303)
                .header("Location");
        rest(path, "is-checked");
        String id = path.substring(path.lastIndexOf('/') + 1);
        market.count(
                "with u as (update feed_imports set status = 'CHECKING', heartbeat_at = now() - interval '1 hour'"
                        + " where id = ? returning 1) select count(*) from u",
                id);
        rest(path, "is-checked");
        assertThat(market.count("select attempts from feed_imports where id = ?", id))
                .isEqualTo(2);
    }

    private TestResponse bring(String feed) {
        byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
        return staff.upload(LIST, List.of(), List.of(new TestVisitor.FormFile("feed", "pads.tsv", bytes)));
    }

    private TestResponse rest(String path, String state) {
        return SampleImports.rest(staff, path, state);
    }

    private long variants(String prefix) {
        return market.count("select count(*) from variants where shop_id = ? and sku like ?", shop.id(), prefix + "%");
    }

    private static String row(String id, String group, String title, String price, String colour, String picture) {
        return String.join("\t", id, group, title, "<p>Ruled</p>", "in_stock", "5", price, colour, picture) + "\n";
    }
}
