package shop.vitrine.showcase.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.Patience;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Members edit a showcase, and visitors see what is published. */
class ShowcaseEditorIT {
    private static final String EDITOR = "/seller/showcase";
    private static SampleShop shop;
    private static TestVisitor owner;

    private final SampleMarket market = SampleMarket.open();

    @BeforeAll
    static void open() {
        shop = SampleShops.open();
        owner = shop.owner();
    }

    @Test
    void aDraftIsSeenByNobodyElseUntilItIsPublished() {
        say("Beer from nine kettles");
        assertThat(publicPage().text()).doesNotContain("nine kettles");
        assertThat(owner.get(EDITOR + "/preview").expect(200).text()).contains("Beer from nine kettles");
        market.visitor().get(EDITOR + "/preview").expect(303);
        market.buyer().get(EDITOR + "/preview").expect(404);
        shop.member("FULFILMENT").get(EDITOR + "/preview").expect(404);
        assertThat(SampleShops.empty()
                        .owner()
                        .get(EDITOR + "/preview")
                        .expect(200)
                        .text())
                .doesNotContain("nine kettles");
        publish();
        assertThat(publicPage().text()).contains("Beer from nine kettles");
    }

    @Test
    void onlyThePreviewMayBeFramedAndOnlyTheEditorFrames() {
        String preview = owner.get(EDITOR + "/preview").expect(200).header("Content-Security-Policy");
        assertThat(preview).contains("frame-ancestors 'self'").doesNotContain("frame-src");
        String editor = owner.get(EDITOR).expect(200).header("Content-Security-Policy");
        assertThat(editor).contains("frame-ancestors 'none'").contains("frame-src 'self'");
        assertThat(publicPage().header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void coloursThatDoNotReadAreRefusedWithTheNearestThatDo() {
        TestResponse editor = owner.get(EDITOR).expect(200);
        TestResponse refused = owner.submit(
                        editor.one("#look-form"), "ground", "#ffffff", "ink", "#bbbbbb", "accent", "#8a2a10")
                .expect(422);
        assertThat(refused.one(".refusal").text()).contains("#bbbbbb").contains("4.5");
        assertThat(refused.one("#ink").val()).isEqualTo("#bbbbbb");
        String offered = refused.one("button[name='instead.ink']").val();
        assertThat(owner.get(EDITOR).one("#ink").val()).isNotEqualTo("#bbbbbb");
        owner.submit(refused.one("#look-form"), "instead.ink", offered).expect(303);
        assertThat(owner.get(EDITOR).one("#ink").val()).isEqualTo(offered);
        owner.submit(owner.get(EDITOR).one("#look-form"), "ink", "red").expect(422);
    }

    @Test
    void theSecondOfTwoTabsIsToldAndOverwritesNothing() {
        TestResponse response = owner.get(EDITOR + "/about").expect(200);
        TestResponse other = owner.get(EDITOR + "/about").expect(200);
        owner.submit(response.one("#words-form"), "taglineEn", "From the first tab " + System.nanoTime())
                .expect(303);
        TestResponse told = owner.submit(other.one("#words-form"), "taglineEn", "From the second tab")
                .expect(409);
        assertThat(told.one("[role=alert]").text()).contains("Sam Staff").contains("From the first tab");
        assertThat(told.one("#taglineEn").val()).isEqualTo("From the second tab");
        assertThat(owner.get(EDITOR + "/about").one("#taglineEn").val()).startsWith("From the first tab");
        owner.submit(told.one("#words-form")).expect(303);
        assertThat(owner.get(EDITOR + "/about").one("#taglineEn").val()).isEqualTo("From the second tab");
    }

    /** Otherwise correcting a mistake would overwrite another's change. */
    @Test
    void aRefusedFormIsStillOfTheDraftThatItWasTypedFor() {
        TestResponse mine = owner.get(EDITOR + "/about").expect(200);
        String between = "Written in between " + System.nanoTime();
        owner.submit(owner.get(EDITOR + "/about").one("#words-form"), "taglineEn", between)
                .expect(303);
        TestResponse refused = owner.submit(mine.one("#words-form"), "taglineEn", "x".repeat(2_000))
                .expect(422);
        owner.submit(refused.one("#words-form"), "taglineEn", "Mended").expect(409);
        assertThat(owner.get(EDITOR + "/about").one("#taglineEn").val()).isEqualTo(between);
    }

    @Test
    void aTextIsCleanedAndAPageStaysTheSameForEverybody() {
        String section = add("TEXT");
        owner.submit(
                        owner.get(section).one("#section-form"),
                        "title.en",
                        "How we brew",
                        "body.en",
                        "<p onclick=alert(1)>Slowly<script>alert(1)</script> <a href='javascript:alert(1)'>x</a>"
                                + " <a href='https://example.org/'>kettles</a></p>")
                .expect(303);
        publish();
        TestResponse page = publicPage();
        assertThat(page.one(".prose").html())
                .doesNotContain("onclick")
                .doesNotContain("script")
                .contains("https://example.org/")
                .contains("nofollow");
        assertThat(page.header("Cache-Control")).contains("public");
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.page().select("[style], style")).isEmpty();
        turn(section, "remove");
        publish();
        assertThat(publicPage().page().select(".prose")).isEmpty();
    }

    @Test
    void aCollectionHasItsProductsInOrderAndNoneOfAnotherShop() {
        String section = add("COLLECTION");
        owner.submit(owner.get(section).one("#section-form"), "title.en", "", "description", "x")
                .expect(422);
        owner.submit(owner.get(section).one("#section-form"), "title.en", "Dark things", "description", "y".repeat(201))
                .expect(422);
        owner.submit(owner.get(section).one("#section-form"), "title.en", "Dark things", "description", "For winter")
                .expect(303);
        String first = shop.product(0).id();
        String second = shop.product(1).id();
        pick(section, "add", first).expect(303);
        pick(section, "add", second).expect(303);
        pick(section, "up", second).expect(303);
        pick(section, "add", productOfAnotherShop()).expect(404);
        publish();
        TestResponse page = market.visitor()
                .get(shop.path() + "/dark-things?fresh=" + System.nanoTime())
                .expect(200);
        assertThat(page.page().select(".card h3 a").eachAttr("href"))
                .hasSize(2)
                .first()
                .asString()
                .contains(second);
        turn(section, "hide");
        publish();
        market.visitor()
                .get(shop.path() + "/dark-things?fresh=" + System.nanoTime())
                .expect(404);
        turn(section, "remove");
        owner.get(section).expect(404);
        turn(section, "back");
        owner.get(section).expect(200);
        turn(section, "remove");
    }

    @Test
    void aPictureLeadsOnlyWhereItMay() {
        String section = add("PICTURE");
        owner.submit(owner.get(section).one("#section-form"), "link", "WEB", "address", "javascript:alert(1)")
                .expect(422);
        owner.submit(owner.get(section).one("#section-form"), "link", "WEB", "address", "http://example.org")
                .expect(422);
        owner.submit(owner.get(section).one("#section-form"), "link", "COLLECTION", "collection", "zzzzzzzzzzzz")
                .expect(422);
        owner.submit(owner.get(section).one("#section-form"), "link", "WEB", "address", "https://example.org/a")
                .expect(303);
        TestResponse noPicture = owner.submit(
                owner.get(section).one("form[enctype]"),
                Map.of("alt", "A kettle"),
                List.of(new TestVisitor.FormFile("image", "x.png", "<svg onload=alert(1)>".getBytes())));
        noPicture.expect(422).one("#image-error");
        TestResponse picked = shop.member("CATALOGUE")
                .with("HX-Request", "true")
                .post(
                        section + "/products",
                        "verb",
                        "add",
                        "product",
                        shop.product(0).id(),
                        "version",
                        owner.get(section).one("input.version").val());
        assertThat(picked.expect(204).header("HX-Redirect"))
                .as("the form beside shows where it leads, too")
                .isEqualTo(section);
        owner.get(section).one("#link-PRODUCT[checked]");
        turn(section, "remove");
    }

    @Test
    void anOldVersionComesBackAndWhatWasInTheDraftIsKept() {
        say("The first words");
        publish();
        int number = live();
        say("The second words");
        publish();
        say("Words never shown");
        long before = versions();
        TestResponse page = owner.get(EDITOR + "/versions").expect(200);
        owner.submit(page.one("form[action='" + EDITOR + "/versions/" + number + "/restore']"))
                .expect(303);
        assertThat(owner.get(EDITOR + "/about").one("#taglineEn").val()).isEqualTo("The first words");
        assertThat(versions()).isEqualTo(before + 1);
        assertThat(publicPage().text()).contains("The second words");
        publish();
        assertThat(publicPage().text()).contains("The first words");
    }

    @Test
    void aVersionGoesLiveAtItsTime() {
        say("Words for today");
        publish();
        say("Words for tomorrow");
        TestResponse page = owner.get(EDITOR + "/versions").expect(200);
        owner.submit(page.one("#later"), "at", "2020-01-01T00:00").expect(422);
        owner.submit(page.one("#later"), "at", local(Duration.ofHours(2))).expect(303);
        say("Words for nobody yet");
        assertThat(publicPage().text()).contains("Words for today");
        market.advanceClock(Duration.ofHours(3));
        Patience.until("tomorrow's words are live", () -> publicPage().text().contains("Words for tomorrow"));
        assertThat(owner.get(EDITOR + "/about").one("#taglineEn").val()).isEqualTo("Words for nobody yet");
    }

    /** A future time in the format of the form. */
    private String local(Duration ahead) {
        return market.now()
                .plus(ahead)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private void say(String tagline) {
        owner.submit(owner.get(EDITOR + "/about").expect(200).one("#words-form"), "taglineEn", tagline)
                .expect(303);
    }

    private void publish() {
        owner.submit(owner.get(EDITOR).one(".editor-head form"), "when", "now").expect(303);
    }

    private String add(String kind) {
        TestResponse list = owner.get(EDITOR + "/sections").expect(200);
        String path =
                owner.submit(list.one("form.adding"), "kind", kind).expect(303).header("Location");
        return path.substring(path.indexOf(EDITOR));
    }

    private void turn(String section, String verb) {
        String version = owner.get(EDITOR + "/sections").one("input.version").val();
        owner.post(
                        EDITOR + "/sections/action",
                        "version",
                        version,
                        "section",
                        section.substring(section.lastIndexOf('/') + 1),
                        "verb",
                        verb)
                .expect(303);
    }

    private TestResponse pick(String section, String verb, String product) {
        String version = owner.get(section).one("input.version").val();
        return owner.post(section + "/products", "version", version, "verb", verb, "product", product);
    }

    private TestResponse publicPage() {
        return market.visitor().get(shop.path() + "?fresh=" + System.nanoTime()).expect(200);
    }

    private String productOfAnotherShop() {
        return market.texts("select id from products where shop_id <> ? and status = 'PUBLISHED' limit 1", shop.id())
                .getFirst();
    }

    private int live() {
        return (int) market.count("select number from showcase_versions where live and shop_id = ?", shop.id());
    }

    private long versions() {
        return market.count("select count(*) from showcase_versions where shop_id = ?", shop.id());
    }
}
