package shop.vitrine.journeys;

import java.util.UUID;

/** The steps of a purchase, as a buyer takes them with scripts on. */
final class Buying {
    private final Browser browser;

    Buying(Browser browser) {
        this.browser = browser;
    }

    /** One thing each of two shops. */
    Buying fillCart() {
        add(Goods.path("lumen", 1));
        return add(Goods.path("kiln.and.co", 1));
    }

    Buying add(String product) {
        browser.go(product).click("form.buy button[type=submit]");
        browser.seen("#cart-drawer[open] .cart-line");
        browser.look();
        return this;
    }

    Buying checkOut() {
        browser.go("/cart").click("a[href='/checkout']");
        browser.seen("#checkout");
        browser.look();
        return this;
    }

    Buying address() {
        if (browser.find("#email").getDomProperty("value").isEmpty())
            browser.type("#email", UUID.randomUUID() + "@example.org");
        browser.type("#name", "Journey Buyer").type("#street", "Oudegracht 12").type("#city", "Utrecht");
        browser.find("#country option[value=NL]").click();
        browser.until(it -> it.all(".htmx-request").isEmpty(), "the country's rules");
        browser.type("#postalCode", "3511 AB");
        return this;
    }

    Buying pay() {
        browser.click("#checkout button.main.wide");
        browser.seen("button[value=approve]");
        browser.look();
        return this;
    }

    Buying choose(String choice) {
        browser.click("button[value=" + choice + "]");
        return this;
    }

    Buying paid() {
        browser.until(
                it -> it.path().startsWith("/orders/")
                        && !it.all(".purchase-head.is-paid").isEmpty(),
                "paid");
        browser.look();
        return this;
    }
}
