package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.SampleMarket;
import shop.vitrine.SamplePerson;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.journeys.Browser.ScreenSize;

/** Buying from two shops in one checkout. */
class CheckoutJourney {
    private static SampleShop one;
    private static SampleShop other;

    private final SamplePerson buyer = SampleMarket.open().register("Bo Buyer");

    @BeforeAll
    static void open() {
        one = SampleShops.open();
        other = SampleShops.open();
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void asAGuestApproved(ScreenSize device) {
        try (Browser browser = Browser.open(device)) {
            new PurchaseSteps(browser)
                    .fillCart(one, other)
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
            browser.signIn(buyer.email(), SamplePerson.PASSWORD);
            PurchaseSteps steps = new PurchaseSteps(browser)
                    .fillCart(one, other)
                    .checkOut()
                    .address()
                    .pay()
                    .choose("decline");
            browser.seen(".purchase-head.is-declined, .purchase-head.is-open");
            browser.look().click(".purchase-pay button");
            browser.seen("button[value=approve]");
            steps.choose("approve").paid();
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
            browser.signIn(buyer.email(), SamplePerson.PASSWORD);
            PurchaseSteps steps = new PurchaseSteps(browser)
                    .fillCart(one)
                    .checkOut()
                    .address()
                    .pay()
                    .choose("challenge");
            browser.type("#code", "9999").click("button.choice.main");
            browser.type("#code", "1234").look().click("button.choice.main");
            steps.paid();
            assertThat(browser.findings()).isEmpty();
        }
    }
}
