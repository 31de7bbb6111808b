package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;
import shop.vitrine.feeds.SampleImports;
import shop.vitrine.listings.SampleProducts;
import shop.vitrine.orders.SampleOrders;
import shop.vitrine.vetting.SampleApplications;
import shop.vitrine.vetting.SampleApplications.Applicant;
import shop.vitrine.vetting.documents.SampleDocumentFiles;

/** From visitor to a shop's first sale, with only an admin's approval in between. */
class FirstSaleJourney {
    private static final String FEED = """
        id\titem_group_id\ttitle\tdescription\tavailability\tquantity\tprice\tcolor\timage_link
        first-1\tfirst\tRiver stone vase\tThrown by hand\tin_stock\t40\t24.50 EUR\tSand\t
        first-2\tfirst\tRiver stone vase\tThrown by hand\tin_stock\t40\t26.50 EUR\tSlate\t
        """;

    private final SampleMarket market = SampleMarket.open();
    private final SampleApplications applications = new SampleApplications(market);

    @Test
    void fromAVisitorToTheFirstSale() {
        Applicant who = applications.moreNeeded();
        TestVisitor seller = who.visitor();
        String shop = "/@" + who.handle();

        String product = SampleProducts.varied(seller, "Morning mug");
        importFeed(seller);
        style(seller);
        market.visitor().get(shop).expect(404);
        assertThat(seller.get("/seller").expect(200).one(".desk-notice").text()).isNotBlank();

        answer(who);
        applications.approve(who, market.admin()).expect(303);

        TestResponse showcase = market.visitor().get(shop).expect(200);
        assertThat(showcase.text())
                .contains("Stones, water, fire")
                .contains("River stone vase")
                .contains("Morning mug");
        TestResponse mug =
                market.visitor().get("/products/" + product + "-morning-mug").expect(200);
        assertThat(mug.page().select("fieldset.option label").eachText())
                .as("its variants")
                .containsExactly("Sand", "Slate");
        assertThat(mug.page().select(".gallery img")).as("its pictures").hasSizeGreaterThan(1);
        sell(who);
    }

    private void answer(Applicant who) {
        assertThat(who.visitor().get("/seller/apply").expect(200).text()).contains("It cannot be read.");
        applications.fill(
                who, "person", applications.person(), "identity", "better.jpg", SampleDocumentFiles.picture("jpg"));
        applications.submit(who);
    }

    private static void importFeed(TestVisitor seller) {
        var feed = new TestVisitor.FormFile("feed", "vases.tsv", FEED.getBytes(StandardCharsets.UTF_8));
        String path = seller.upload("/seller/feeds", List.of(), List.of(feed))
                .expect(303)
                .header("Location");
        seller.submit(SampleImports.rest(seller, path, "is-checked").one("form[action$=/start]"))
                .expect(303);
        SampleImports.rest(seller, path, "is-done");
    }

    private static void style(TestVisitor seller) {
        String editor = "/seller/showcase";
        seller.submit(
                        seller.get(editor).expect(200).one("#look-form"),
                        "ground",
                        "#10231a",
                        "ink",
                        "#eef6ec",
                        "accent",
                        "#9fd8a4")
                .expect(303);
        seller.submit(seller.get(editor + "/about").expect(200).one("#words-form"), "taglineEn", "Stones, water, fire")
                .expect(303);
        seller.submit(seller.get(editor).expect(200).one(".editor-head form"), "when", "now")
                .expect(303);
    }

    private void sell(Applicant who) {
        SampleOrders orders = new SampleOrders(market, who.handle());
        SampleOrders.SampleOrder order = orders.shipped(1);
        assertThat(who.visitor().get(order.path()).expect(200).text()).contains(order.number());
        assertThat(market.visitor().get(order.buyerPath()).expect(200).text()).contains("3SVITR");
        assertThat(orders.state(order.number())).isEqualTo("SHIPPED");
    }
}
