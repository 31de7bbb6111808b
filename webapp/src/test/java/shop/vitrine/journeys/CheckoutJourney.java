package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.SampleMarket;
import shop.vitrine.journeys.Browser.ScreenSize;

/** Buying from two shops in one checkout. */
class CheckoutJourney {
    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void asAGuestApproved(ScreenSize device) {
        try (Browser browser = Browser.open(device)) {
            new PurchaseSteps(browser)
                    .fillCart()
                    .checkOut()
                    .address()
                    .pay()
                    .choose("approve")
                    .paid();
            assertThat(browser.all(".purchase-orders > section")).hasSize(2);
            assertThat(browser.findings()).isEmpty();
        }
    }

    @Test
    void asAMemberDeclinedThenApproved() {
        try (Browser browser = Browser.open(ScreenSize.PHONE)) {
            signIn(browser);
            PurchaseSteps buying = new PurchaseSteps(browser)
                    .fillCart()
                    .checkOut()
                    .address()
                    .pay()
                    .choose("decline");
            browser.seen(".purchase-head.is-declined, .purchase-head.is-open");
            browser.look().click(".purchase-pay button");
            browser.seen("button[value=approve]");
            buying.choose("approve").paid();
            browser.go("/orders");
            assertThat(browser.all("a.order-card-body")).isNotEmpty();
            browser.click("a.order-card-body");
            browser.seen("main.purchase");
            assertThat(browser.look().findings()).isEmpty();
        }
    }

    @Test
    void asAMemberWithThreeDSecure() {
        try (Browser browser = Browser.open(ScreenSize.DESKTOP)) {
            signIn(browser);
            PurchaseSteps buying = new PurchaseSteps(browser)
                    .add(BuyableProduct.path("papermoon", 1))
                    .checkOut()
                    .address()
                    .pay()
                    .choose("challenge");
            browser.type("#code", "9999").click("button.choice.main");
            browser.type("#code", "1234").look().click("button.choice.main");
            buying.paid();
            assertThat(browser.findings()).isEmpty();
        }
    }

    private static void signIn(Browser browser) {
        browser.go("/login")
                .type("#email", SampleMarket.BUYER)
                .type("#password", SampleMarket.BUYER_PASSWORD)
                .click("main form button.main");
        browser.until(it -> !it.path().startsWith("/login"), "signed in");
        // Another journey may have left something in this member's cart.
        browser.go("/cart");
        while (!browser.all(".cart-line").isEmpty()) empty(browser);
    }

    private static void empty(Browser browser) {
        int before = browser.all(".cart-line").size();
        browser.find(".cart-line input[name=quantity]");
        browser.driver()
                .executeScript("const f=document.querySelector('.cart-line form.cart-quantity');"
                        + "f.querySelector('[name=quantity]').value=0; f.requestSubmit()");
        browser.until(
                it -> it.all(".cart-line").size() < before
                        || it.all(".cart-line form.cart-quantity").isEmpty(),
                "less");
        browser.go("/cart");
    }
}
