package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import shop.vitrine.SampleMarket;
import shop.vitrine.journeys.Browser.ScreenSize;

/** Creates a passkey and signs in with it, by keyboard alone, also as an admin. */
class PasskeyJourney {
    private static final String PASSWORD = "kitchen otter balloon 41";

    private final String email = "key-" + UUID.randomUUID() + "@example.org";

    @Test
    void aPasskeyIsMadeUsedAndTakenBack() {
        try (Browser browser = Browser.open(ScreenSize.PHONE)) {
            browser.driver().addVirtualAuthenticator(device());
            browser.go("/register")
                    .type("#name", "Kim Key")
                    .type("#email", email)
                    .type("#password", PASSWORD);
            browser.press("main form button.main");
            browser.until(it -> !it.path().startsWith("/register"), "registered");

            SampleMarket.open()
                    .texts("update persons set confirmed_at = now() where email = ?::citext returning id", email);
            browser.go("/account/passkeys").type("#name", "Kim's phone");
            browser.press("[data-passkey-make] button");
            browser.reads(".owned", "Kim's phone").look();

            signOut(browser);
            bySuggestion(browser);
            assertThat(browser.go("/account").path()).isEqualTo("/account");

            SampleMarket.open().texts("update persons set admin = true where email = ?::citext returning id", email);
            signOut(browser);
            byButton(browser);
            assertThat(browser.go("/admin/applications").path())
                    .as("a passkey is a second factor, too")
                    .isEqualTo("/admin/applications");

            browser.go("/account/passkeys");
            browser.press("form[action$='/removal'] button");
            browser.reads("[role=alert]", "Admins need a second factor").look();

            admin(false);
            browser.press("form[action$='/removal'] button");
            browser.until(it -> it.all(".owned").isEmpty(), "the passkey is gone");
            assertThat(browser.look().findings()).isEmpty();
        }
    }

    private void admin(boolean now) {
        SampleMarket.open().texts("update persons set admin = ? where email = ?::citext returning id", now, email);
    }

    private static VirtualAuthenticatorOptions device() {
        return new VirtualAuthenticatorOptions()
                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true);
    }

    /** By autofill of the address field; the virtual device accepts at once. */
    private static void bySuggestion(Browser browser) {
        browser.driver().get(SampleMarket.open().url() + "/login");
        browser.until(it -> !it.path().startsWith("/login"), "signed in");
    }

    /** Without autofill. */
    private static void byButton(Browser browser) {
        browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", "PublicKeyCredential.isConditionalMediationAvailable = undefined"));
        browser.go("/login");
        browser.press("[data-passkey-login] button");
        browser.until(it -> !it.path().startsWith("/login"), "signed in");
    }

    private static void signOut(Browser browser) {
        browser.go("/account");
        browser.press("form[action='/logout'] button");
        browser.until(it -> !it.path().startsWith("/account"), "signed out");
    }
}
