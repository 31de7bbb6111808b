package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import shop.vitrine.SampleMarket;
import shop.vitrine.catalog.listing.SampleListings;
import shop.vitrine.identity.Mailbox;
import shop.vitrine.journeys.Browser.Device;
import shop.vitrine.vetting.SampleApplications;
import shop.vitrine.vetting.SampleApplications.Applicant;
import shop.vitrine.vetting.SamplePapers;

/** From a visitor to a shop with its first sale, and nobody has touched anything but the vetting's queue. */
class FirstSaleJourney {
    private static final String FEED = """
            id\titem_group_id\ttitle\tdescription\tavailability\tquantity\tprice\tcolor\timage_link
            first-1\tfirst\tRiver stone vase\tThrown by hand\tin_stock\t40\t24.50 EUR\tSand\t
            first-2\tfirst\tRiver stone vase\tThrown by hand\tin_stock\t40\t26.50 EUR\tSlate\t
            """;
    private static final String TRACKING = "3SVITR123456789";

    private final SampleMarket market = SampleMarket.open();
    private final SampleApplications applications = new SampleApplications(market);
    private final String handle = SampleApplications.handle();
    private final Applicant who = new Applicant(null, handle + "@example.org", handle);

    @TempDir
    private Path files;

    @Test
    void fromAVisitorToTheFirstSale() throws Exception {
        try (Browser seller = Browser.open(Device.DESKTOP);
                Browser buyer = Browser.open(Device.PHONE)) {
            Selling selling = new Selling(seller, files);
            register(seller);
            apply(seller, selling);
            applications.ask(who, market.admin(), "identity", "It cannot be read.");

            String mug = selling.list("Morning mug", SampleListings.picture(), SampleListings.picture());
            selling.bring(FEED)
                    .style("Stones, water, fire", Map.of("ground", "#10231a", "ink", "#eef6ec", "accent", "#9fd8a4"));
            assertThat(seller.go("/seller").find(".desk-notice").getText()).isNotBlank();
            market.visitor().get("/@" + handle).expect(404);

            answer(seller, selling);
            applications.approve(who, market.admin()).expect(303);

            buy(buyer, mug);
            selling.ship(TRACKING);
            buyer.driver().navigate().refresh();
            buyer.click(".purchase-orders a[href^='/orders/V-']").reads(".box", TRACKING);
            assertThat(seller.findings()).isEmpty();
            assertThat(buyer.look().findings()).isEmpty();
        }
    }

    private void register(Browser seller) throws Exception {
        seller.go("/register")
                .type("#name", "Mara Lind")
                .type("#email", who.email())
                .type("#password", "kitchen otter balloon 41")
                .click("main form button.main");
        seller.until(it -> !it.path().startsWith("/register"), "registered");
        seller.go(new Mailbox(market, who.email()).link("/confirm/"))
                .click("main form button.main")
                .seen("main [role=status]");
    }

    private void apply(Browser seller, Selling selling) {
        seller.go("/seller/apply").click("main form label.choice").click("main form button.main");
        selling.fill("person", applications.person())
                .attach("identity", "passport.pdf", SamplePapers.pdf(2))
                .next()
                .fill("shop", Map.of("answer.handle", handle, "answer.shopName", "Studio Lind"))
                .next()
                .fill("bank", Map.of("answer.iban", SampleApplications.iban(), "answer.holder", "Mara Lind"))
                .next()
                .fill("review", Map.of())
                .next();
        seller.seen(".status.is-submitted");
    }

    private void answer(Browser seller, Selling selling) {
        seller.go("/seller/apply").reads(".apply-asked", "It cannot be read.").click(".apply-asked a");
        selling.fill("person", Map.of())
                .attach("identity", "better.jpg", SamplePapers.picture("jpg"))
                .next()
                .fill("shop", Map.of());
        seller.go("/seller/apply/steps/review").click(".apply-foot button.main").seen(".status.is-in_review");
    }

    private void buy(Browser buyer, String mug) {
        buyer.go("/@" + handle);
        assertThat(buyer.find("main").getText()).contains("Stones, water, fire", "River stone vase", "Morning mug");
        String path = "/products/" + mug + "-morning-mug";
        assertThat(buyer.go(path).all("fieldset.option label"))
                .extracting(WebElement::getText)
                .as("its variants")
                .containsExactly("Sand", "Slate");
        assertThat(buyer.find(".gallery").findElements(By.tagName("img")))
                .as("its pictures")
                .hasSizeGreaterThan(1);
        new Buying(buyer).add(path).checkOut().address().pay().choose("approve").paid();
    }
}
