package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.journeys.Browser.ScreenSize;

/** A purchase by plain links and forms. */
class WithoutScriptsJourney {
    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void fromASearchToAPaidPurchase(ScreenSize device) {
        try (Browser browser = Browser.withoutScripts(device)) {
            browser.go("/shop?q=lamp");
            assertThat(browser.all("#results .card")).isNotEmpty();
            for (SampleShop shop : List.of(SampleShops.open(), SampleShops.open())) {
                browser.go(shop.product(1).path()).click("form.buy button[type=submit]");
                browser.until(it -> it.path().startsWith("/cart"), "the cart");
            }
            assertThat(browser.all(".cart-group")).hasSize(2);
            browser.click("a[href='/checkout']");
            browser.type("#email", "plain@example.org")
                    .type("#name", "Plain Buyer")
                    .type("#street", "Weg 1");
            browser.find("#country option[value=DE]").click();
            browser.type("#postalCode", "123").type("#city", "Berlin").click("#checkout button.main.wide");
            browser.seen("#postalCode[aria-invalid=true]");
            assertThat(browser.find("#name").getDomProperty("value")).isEqualTo("Plain Buyer");
            browser.type("#postalCode", "10115").click("#checkout button.main.wide");
            browser.click("button[value=approve]");
            browser.until(it -> !it.all(".purchase-head.is-paid").isEmpty(), "paid");
        }
    }
}
