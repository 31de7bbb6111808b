package shop.vitrine.journeys;

import java.util.UUID;
import shop.vitrine.SampleShop;

/** Purchase steps with scripts. */
final class PurchaseSteps {
    private final Browser browser;

    PurchaseSteps(Browser browser) {
        this.browser = browser;
    }

    /** One product of each shop. */
    PurchaseSteps fillCart(SampleShop... shops) {
        for (SampleShop shop : shops) add(shop.product(1).path());
        return this;
    }

    PurchaseSteps add(String product) {
        browser.go(product).click("form.buy button[type=submit]");
        browser.seen("#cart-drawer[open] .cart-line");
        browser.look();
        return this;
    }

    PurchaseSteps checkOut() {
        browser.go("/cart").click("a[href='/checkout']");
        browser.seen("#checkout");
        browser.look();
        return this;
    }

    PurchaseSteps address() {
        if (browser.find("#email").getDomProperty("value").isEmpty())
            browser.type("#email", UUID.randomUUID() + "@example.org");
        browser.type("#name", "Journey Buyer").type("#street", "Oudegracht 12").type("#city", "Utrecht");
        browser.find("#country option[value=NL]").click();
        browser.until(it -> it.all(".htmx-request").isEmpty(), "the country's rules");
        browser.type("#postalCode", "3511 AB");
        return this;
    }

    PurchaseSteps pay() {
        browser.click("#checkout button.main.wide");
        browser.seen("button[value=approve]");
        browser.look();
        return this;
    }

    PurchaseSteps choose(String choice) {
        browser.click("button[value=" + choice + "]");
        return this;
    }

    PurchaseSteps paid() {
        browser.until(
                it -> it.path().startsWith("/orders/")
                        && !it.all(".purchase-head.is-paid").isEmpty(),
                "paid");
        browser.look();
        return this;
    }
}
