package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleShops;
import shop.vitrine.journeys.Browser.ScreenSize;

/** A guest's cart is merged on registration, with a notice. */
class CartMergeJourney {
    @Test
    void theGuestsCartIsThereAfterSigningIn() {
        String email = UUID.randomUUID() + "@example.org";
        try (Browser browser = Browser.open(ScreenSize.PHONE)) {
            browser.go("/register")
                    .type("#name", "Merging Person")
                    .type("#email", email)
                    .type("#password", "a-long-passphrase")
                    .click("main form button.main");
            browser.until(it -> !it.path().startsWith("/register"), "registered");
            new PurchaseSteps(browser).fillCart(SampleShops.open());
            browser.go("/account").click("form[action='/logout'] button");
            browser.until(it -> !it.path().startsWith("/account"), "signed out");
            new PurchaseSteps(browser).fillCart(SampleShops.open());
            browser.go("/login?to=/cart")
                    .type("#email", email)
                    .type("#password", "a-long-passphrase")
                    .click("main form button.main");
            browser.seen(".cart-merged");
            assertThat(browser.all("main .cart-group")).hasSize(2);
            assertThat(browser.look().findings()).isEmpty();
        }
    }
}
