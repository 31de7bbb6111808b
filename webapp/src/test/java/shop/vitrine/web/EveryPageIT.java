package shop.vitrine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** For every page: bad input is handled, and cross-site requests are refused. */
class EveryPageIT {
    private final SampleMarket market = SampleMarket.open();

    @Test
    void anUnknownAddressGetsAPageOfTheHouseWithASearchBox() {
        for (String path :
                List.of("/nowhere", "/products/zzzzzzzzzzzz-x", "/@nobody", "/orders/V-0000", "/shop/x/y/z")) {
            TestResponse reply = market.visitor().get(path);
            if (reply.status() == 303) continue;
            reply.expect(404).one("form[action='/shop'] input[name=q]");
        }
    }

    @Test
    void aStrangeQueryIsNeverAFaultOfOurs() {
        for (String query : List.of(
                "page=-1",
                "page=999999999999",
                "page=x",
                "price=abc",
                "price=50-10",
                "price=-5-",
                "rating=9",
                "rating=x",
                "sort=nonsense",
                "category=nonsense",
                "shop=nobody",
                "q=" + "a".repeat(5000),
                "q=%00%01%22%27%3Cscript%3E",
                "q=*:*%20AND%20(",
                "attr.color=%22%5C",
                "q=%F0%9F%98%80")) {
            TestResponse reply = market.visitor().get("/shop?" + query);
            assertThat(reply.status()).as(query).isLessThan(500);
            assertThat(reply.text()).as(query).doesNotContain("Exception").doesNotContain("<script>\"");
        }
    }

    @Test
    void aRequestFromAnotherSiteChangesNothing() {
        for (String path : List.of("/cart/lines", "/login", "/register", "/checkout", "/language", "/logout")) {
            TestVisitor elsewhere = market.visitor().with("Sec-Fetch-Site", "cross-site");
            assertThat(elsewhere.post(path, "variant", "x").status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeed() {
        TestResponse page = market.visitor().get("/shop");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval");
        assertThat(page.page()
                        .select("[style], style, script:not([src]):not([type='application/ld+json'])"
                                + ":not([type='application/json'])"))
                .isEmpty();
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void anAssetIsKeptForEver() {
        String styles =
                market.visitor().get("/shop").one("link[rel=stylesheet]").attr("href");
        TestResponse asset = market.visitor().get(styles).expect(200);
        assertThat(asset.header("Cache-Control")).contains("immutable");
        assertThat(asset.header("Content-Type")).startsWith("text/css");
    }

    @Test
    void buyersAreNotSentTheStylesOfTheDashboards() {
        assertThat(market.visitor().get("/shop").page().select("link[rel=stylesheet]"))
                .hasSize(1);
        TestResponse asset = market.visitor().get("/assets/dashboard.css").expect(200);
        assertThat(asset.header("Content-Type")).startsWith("text/css");
        assertThat(asset.text()).contains(".desk-nav");
    }
}
