package shop.vitrine.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;
import shop.vitrine.TestVisitor.FormFile;

/** Listing over HTTP. */
class SellerProductsIT {
    private static SampleMarket market;
    private static SampleShop shop;
    private static TestVisitor seller;

    @BeforeAll
    static void open() {
        market = SampleMarket.open();
        shop = SampleShops.empty();
        seller = shop.member("CATALOGUE");
    }

    private static String title() {
        return "Vase " + UUID.randomUUID();
    }

    private static TestResponse form(String id) {
        return seller.get("/seller/products/" + id).expect(200);
    }

    @Test
    void aProductWithVariantsAndPicturesGoesOnTheMarketAndAwayAgain() {
        String title = title();
        TestResponse made = SampleProducts.inColours(seller, title, "Black, White");
        assertThat(made.page().select("#matrix tbody tr")).hasSize(2);
        Element filled = SampleProducts.pictured(seller, made.one("#sheet"));
        List<String> hashes = filled.select("[name=pictures]").eachAttr("value");
        assertThat(hashes).hasSize(2);
        assertThat(filled.selectFirst("[name=title]").val()).isEqualTo(title);
        TestResponse saved = seller.submit(
                filled,
                "category",
                "vases",
                "description",
                "<p>Thrown by hand</p><script>alert(1)</script>",
                "alt." + hashes.getFirst(),
                "A black vase",
                "price.0",
                "12,50",
                "stock.0",
                "3",
                "price.1",
                "14",
                "look.1",
                hashes.get(1),
                "then",
                "publish");
        String id = SampleProducts.id(saved.expect(303));
        assertThat(saved.header("Location")).endsWith("notice=published");
        TestResponse shown = market.visitor().follow(market.visitor().get("/products/" + id));
        assertThat(shown.expect(200).one("h1").text()).isEqualTo(title);
        assertThat(shown.text()).contains("Thrown by hand").doesNotContain("alert(1)");
        assertThat(market.texts(
                        "select option1 || ' ' || price from variants where product_id = ? order by position", id))
                .containsExactly("Black 1250", "White 1400");
        assertThat(market.count(
                        "select count(*) from stock_movements m join variants v on v.id = m.variant_id"
                                + " where v.product_id = ? and m.quantity = 3",
                        id))
                .isEqualTo(1);
        seller.post("/seller/products/" + id + "/archive").expect(303);
        market.visitor().get("/products/" + id).expect(404);
        seller.post("/seller/products/status", "to", "restored", "product", id).expect(303);
        assertThat(market.texts("select status from products where id = ?", id)).containsExactly("UNPUBLISHED");
    }

    @Test
    void whatIsMissingIsSaidAndTheDraftKept() {
        Element blank = seller.get("/seller/products/new").expect(200).one("#sheet");
        String title = title();
        TestResponse lacking = seller.submit(blank, "title", title, "then", "publish");
        assertThat(lacking.expect(422).one("#lacks").parent().select("li")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(market.texts("select status from products where title = ?", title))
                .containsExactly("DRAFT");
    }

    @Test
    void mistakesStandBesideTheirFieldsAndNothingIsLost() {
        String title = title();
        Element blank = seller.get("/seller/products/new").expect(200).one("#sheet");
        TestResponse wrong = seller.submit(blank, "title", title, "price.0", "cheap", "gtin.0", "123");
        Element form = wrong.expect(422).one("#sheet");
        assertThat(form.selectFirst("[id='price.0-error']")).isNotNull();
        assertThat(form.selectFirst("[id='gtin.0-error']")).isNotNull();
        assertThat(form.selectFirst("[name='price.0']").val()).isEqualTo("cheap");
        assertThat(market.count("select count(*) from products where title = ?", title))
                .isZero();
    }

    @Test
    void whoHasASecondTabIsToldWhatChanged() {
        String id = SampleProducts.draft(seller, title());
        Element first = form(id).one("#sheet");
        Element second = form(id).one("#sheet");
        seller.submit(first, "title", "First tab", "brand", "Moon", "then", "save")
                .expect(303);
        TestResponse told = seller.submit(second, "title", "Second tab", "price.0", "20", "then", "save");
        Element changes = told.expect(409).one(".conflict");
        assertThat(changes.text()).contains("First tab", "Second tab", "Moon");
        assertThat(market.texts("select title from products where id = ?", id)).containsExactly("First tab");
        Element again = told.one("#sheet");
        assertThat(again.selectFirst("[name=brand]").val()).isEqualTo("Moon");
        assertThat(again.selectFirst("[name='price.0']").val()).isEqualTo("20");
        seller.submit(again, "then", "save", "take.title", "theirs").expect(303);
        assertThat(market.texts("select title || ' ' || brand || ' ' || price_min from products where id = ?", id))
                .containsExactly("First tab Moon 2000");
    }

    @Test
    void aSaleMeanwhileIsNotCountedAway() {
        String id = SampleProducts.draft(seller, title());
        Element form = form(id).one("#sheet");
        market.count(
                "with s as (update stock_levels set on_hand = 2 where variant_id in (select id from variants where"
                        + " product_id = ?) returning 1) select count(*) from s",
                id);
        TestResponse told = seller.submit(form, "stock.0", "8", "then", "save");
        assertThat(told.expect(422).one("[id='stock.0-error']").text()).isNotBlank();
        seller.submit(told.one("#sheet"), "then", "save").expect(303);
        assertThat(market.count(
                        "select on_hand from stock_levels k join variants v on v.id = k.variant_id where v.product_id"
                                + " = ?",
                        id))
                .isEqualTo(8);
    }

    @Test
    void everyPriceIsWrittenDown() {
        String id = SampleProducts.draft(seller, title());
        seller.submit(form(id).one("#sheet"), "price.0", "11", "then", "save").expect(303);
        assertThat(market.texts("select price from variant_prices where product_id = ? order by id", id))
                .containsExactly("1250", "1100");
        assertThat(form(id).one("#history").parent().select("tbody tr")).hasSize(2);
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentence() {
        Element blank = seller.get("/seller/products/new").expect(200).one("#sheet");
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        TestResponse refused = seller.upload(
                "/seller/products/form",
                SampleProducts.fields(blank, Map.of("then", "upload")),
                List.of(
                        new FormFile("files", "evil.png", svg),
                        new FormFile("files", "good.png", SampleProducts.picture())));
        assertThat(refused.expect(200).one("#upload-errors").text()).contains("evil.png");
        assertThat(refused.page().select("[name=pictures]")).hasSize(1);
        TestResponse alone = shop.member("CATALOGUE")
                .with("HX-Request", "true")
                .upload("/seller/products/pictures", List.of(), List.of(new FormFile("files", "evil.png", svg)));
        assertThat(alone.expect(422).text()).contains("evil.png");
    }

    @Test
    void pricesOfManyAreWrittenTogetherOrNotAtAll() {
        String mark = "Bulk" + UUID.randomUUID().toString().substring(0, 8);
        String one = SampleProducts.draft(seller, mark + " one");
        String two = SampleProducts.draft(seller, mark + " two");
        Element form =
                seller.get("/seller/products?edit=prices&q=" + mark).expect(200).one("#prices");
        List<String> fields = form.select("[name^='price.']").eachAttr("name");
        assertThat(fields).hasSize(2);
        TestResponse wrong = seller.submit(form, fields.get(0), "15", fields.get(1), "much");
        Element told = wrong.expect(422).one("#prices");
        assertThat(told.select(".error")).hasSize(1);
        assertThat(told.selectFirst("[name='" + fields.get(0) + "']").val()).isEqualTo("15");
        assertThat(market.count("select count(*) from products where id in (?, ?) and price_min = 1250", one, two))
                .isEqualTo(2);
        Element stale = seller.get("/seller/products?edit=prices&q=" + mark).one("#prices");
        seller.submit(told, fields.get(1), "16").expect(303);
        assertThat(market.count("select sum(price_min) from products where id in (?, ?)", one, two))
                .isEqualTo(3100);
        TestResponse late = seller.submit(stale, fields.get(0), "17").expect(409);
        assertThat(late.page().select(".error")).hasSize(1);
        assertThat(late.one(".conflict").text()).contains("15", "17");
    }

    @Test
    void publishingManyIsUndone() {
        String draft = SampleProducts.draft(seller, title());
        TestResponse done = seller.post("/seller/products/status", "to", "published", "product", draft);
        TestResponse list = seller.follow(done.expect(303));
        assertThat(market.texts("select status from products where id = ?", draft))
                .containsExactly("PUBLISHED");
        seller.submit(list.one(".notice form")).expect(303);
        assertThat(market.texts("select status from products where id = ?", draft))
                .containsExactly("UNPUBLISHED");
    }

    @Test
    void theListIsSearchedByTitleSkuAndStock() {
        String word = "Moonvase" + UUID.randomUUID().toString().substring(0, 6);
        String id = SampleProducts.draft(seller, word + " tall");
        assertThat(seller.get("/seller/products?q=" + word.substring(0, 12).toLowerCase())
                        .page()
                        .select(".listed tbody tr"))
                .hasSize(1);
        assertThat(seller.get("/seller/products?q=" + id).page().select(".listed tbody tr"))
                .hasSize(1);
        assertThat(seller.get("/seller/products?stock=low&q=" + word).page().select(".listed tbody tr"))
                .hasSize(1);
        assertThat(seller.get("/seller/products?stock=none&q=" + word).page().select(".listed tbody tr"))
                .isEmpty();
        seller.get("/seller/products?q=%27%3A%2A%26&sort=title&after=x.y").expect(200);
    }

    @Test
    void whatIsAnothersIsNotThere() {
        String mine = SampleProducts.published(seller, title());
        TestVisitor other = SampleShops.empty().member("CATALOGUE");
        other.get("/seller/products/" + mine).expect(404);
        other.get("/seller/products/" + mine + "/preview").expect(404);
        other.post("/seller/products/" + mine, "id", mine, "title", "Stolen").expect(404);
        other.post("/seller/products/" + mine + "/archive").expect(404);
        other.post("/seller/products/form", "id", mine).expect(404);
        other.post("/seller/products/status", "to", "unpublished", "product", mine)
                .expect(303);
        assertThat(market.texts("select status from products where id = ?", mine))
                .containsExactly("PUBLISHED");
        shop.member("FULFILMENT").get("/seller/products").expect(404);
        market.visitor().get("/seller/products").expect(303);
    }

    @Test
    void theTeamSeesADraftAsBuyersWill() {
        String title = title();
        String id = SampleProducts.draft(seller, title);
        TestResponse preview = seller.get("/seller/products/" + id + "/preview").expect(200);
        assertThat(preview.one("h1").text()).isEqualTo(title);
        assertThat(preview.header("Cache-Control")).contains("no-store");
        assertThat(preview.one("meta[name=robots]").attr("content")).isEqualTo("noindex");
        market.visitor().get("/products/" + id).expect(404);
    }
}
