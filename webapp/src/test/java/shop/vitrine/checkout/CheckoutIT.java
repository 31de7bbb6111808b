package shop.vitrine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestResponse;

class CheckoutIT {
    private static SampleShop potter;
    private static SampleShop roaster;

    private final SampleMarket market = SampleMarket.open();
    private final String email = UUID.randomUUID() + "@example.org";
    private final SampleBuyer buyer = new SampleBuyer(market, email);

    @BeforeAll
    static void open() {
        potter = SampleShops.open();
        roaster = SampleShops.open();
    }

    @Test
    void placesAnOrderForEachShopAndSendsTheBuyerToPay() {
        buyer.put(variant(potter), 2);
        buyer.put(variant(roaster), 1);
        TestResponse page = buyer.checkout().expect(200);
        assertThat(page.page().select("#checkout [required]")).hasSizeLessThanOrEqualTo(8);
        TestResponse placed = buyer.place(page).expect(303);
        assertThat(placed.header("Location")).contains("/test-gateway/pay/");
        assertThat(orders()).isEqualTo(2);
        assertThat(market.texts("select postal_code from purchases where email = ?::citext", email))
                .containsExactly("1012 AB");
        assertThat(page.one("[name=version]").val())
                .startsWith(market.count("select total from purchases where email = ?::citext", email) + ";");
        // Back in the same or another tab: nothing left to buy, but something to pay.
        assertThat(buyer.checkout().expect(303).header("Location")).contains("/orders/P-");
    }

    @Test
    void saysWhatIsWrongBesideItsFieldAndLosesNothing() {
        buyer.put(variant(potter), 1);
        TestResponse wrong = buyer.type("postalCode", "12 <b>")
                .type("email", "jo")
                .type("street", "")
                .place(buyer.checkout());
        Document page = wrong.expect(422).page();
        assertThat(page.selectFirst("#postalCode").val()).isEqualTo("12 <b>");
        assertThat(page.selectFirst("#name").val()).isEqualTo("Jo de Vries");
        assertThat(page.selectFirst("#postalCode-error").text()).contains("1012 AB");
        assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly("email", "street", "postalCode");
        assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#email", "#street", "#postalCode");
        assertThat(page.selectFirst("[autofocus]").id()).isEqualTo("email");
        assertThat(purchases()).isZero();
    }

    @Test
    void asksForAStateInAmericaOnly() {
        buyer.put(variant(potter), 1);
        TestResponse wrong =
                buyer.type("country", "US").type("postalCode", "10001").place(buyer.checkout());
        assertThat(wrong.expect(422).page().select("[aria-invalid=true]").eachAttr("id"))
                .containsExactly("region");
        buyer.type("region", "NY").place(wrong).expect(303);
        assertThat(market.count("select vat from purchases where email = ?::citext", email))
                .isZero();
    }

    @Test
    void neverChargesMoreThanThePageSaid() {
        String variant = variant(potter);
        buyer.put(variant, 1);
        TestResponse page = buyer.checkout().expect(200);
        market.texts("update variants set price = price + 100 where id = ? returning id", variant);
        try {
            TestResponse asked = buyer.place(page).expect(409);
            assertThat(asked.one("#changes").text()).contains("Nothing was charged", "now costs", "The total is now");
            assertThat(purchases()).isZero();
            buyer.place(asked).expect(303);
            assertThat(purchases()).isEqualTo(1);
        } finally {
            market.texts("update variants set price = price - 100 where id = ? returning id", variant);
        }
    }

    @Test
    void whatIsThoughtUpIsShownAgainAndNotPlaced() {
        buyer.put(variant(potter), 1);
        TestResponse page = buyer.checkout();
        buyer.place(page, Map.of("version", "1")).expect(409);
        buyer.place(page, Map.of("version", "x")).expect(409);
        buyer.place(page, Map.of("key", "nonsense")).expect(409);
        buyer.place(page, Map.of("key", "someoneselse-0123456789abcdefghjk")).expect(409);
        buyer.place(page, Map.of("country", "XX")).expect(422);
        assertThat(purchases()).isZero();
    }

    @Test
    void pointsOutWhatSomebodyElseTookAndGoesOnWithTheRest() {
        String variant = variant(potter);
        buyer.put(variant, 3);
        buyer.put(variant(roaster), 1);
        TestResponse page = buyer.checkout().expect(200);
        long before = market.count("select on_hand from stock_levels where variant_id = ?", variant);
        market.texts("update stock_levels set on_hand = held + 2 where variant_id = ? returning variant_id", variant);
        try {
            TestResponse told = buyer.place(page).expect(409);
            assertThat(told.one("#changes").text()).contains("only 2 of the 3");
            assertThat(told.one("#name").val()).isEqualTo("Jo de Vries");
            assertThat(purchases()).isZero();
            buyer.visitor().submit(told.one("form#checkout")).expect(409);
            buyer.visitor()
                    .post("/checkout/adjust", "name", "Jo de Vries", "country", "NL")
                    .expect(303);
            TestResponse rest = buyer.checkout().expect(200);
            assertThat(rest.one("[name=version]").val()).contains(variant + ":2x");
            buyer.place(rest).expect(303);
        } finally {
            market.texts(
                    "update stock_levels set on_hand = ? + held where variant_id = ? returning variant_id",
                    before,
                    variant);
        }
    }

    @Test
    void keepsWhatAGuestTypedWhileSigningIn() {
        buyer.put(variant(potter), 1);
        TestResponse away = buyer.visitor()
                .post("/checkout/draft?then=login", "street", "Weg 7", "country", "DE", "postalCode", "10115");
        assertThat(away.expect(303).header("Location")).endsWith("/login?to=/checkout");
        buyer.visitor()
                .post(
                        "/register",
                        "name",
                        "Ana",
                        "email",
                        email,
                        "password",
                        "correct horse battery",
                        "to",
                        "/checkout")
                .expect(303);
        Document page = buyer.checkout().expect(200).page();
        assertThat(page.selectFirst("#street").val()).isEqualTo("Weg 7");
        assertThat(page.selectFirst("#country option[selected]").val()).isEqualTo("DE");
    }

    @Test
    void showsAnotherCountryInPlace() {
        buyer.put(variant(potter), 1);
        buyer.visitor().with("HX-Request", "true").with("HX-Trigger-Name", "country");
        TestResponse parts = buyer.visitor().post("/checkout/draft", "country", "US", "street", "Main St 1");
        assertThat(parts.expect(200).page().select("[hx-swap-oob]").eachAttr("id"))
                .contains("place", "delivery", "summary");
        assertThat(parts.one("label[for=postalCode]").text()).isEqualTo("ZIP code");
        assertThat(parts.page().select("#region option")).hasSizeGreaterThan(50);
    }

    @Test
    void withNothingToBuyThereIsNothingToCheckOut() {
        assertThat(buyer.checkout().expect(303).header("Location")).endsWith("/cart");
        buyer.visitor().post("/checkout", "name", "x").expect(303);
        buyer.visitor().post("/checkout/reorder", "number", "P-00000-00000").expect(404);
    }

    private long purchases() {
        return market.count("select count(*) from purchases where email = ?::citext", email);
    }

    private long orders() {
        return market.count(
                "select count(*) from orders o join purchases p on p.id = o.purchase_id where p.email = ?::citext",
                email);
    }

    /** A plentiful variant, a different one for each test. */
    private String variant(SampleShop shop) {
        return market.texts("""
            update stock_levels set on_hand = greatest(on_hand, held + 20) where variant_id = (
                select v.id from variants v join products p on p.id = v.product_id
                where v.shop_id = ? and p.status = 'PUBLISHED' and v.offered
                order by random() limit 1)
            returning variant_id
            """, shop.id()).getFirst();
    }
}
