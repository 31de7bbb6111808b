package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.vitrine.ProductionMarket;
import shop.vitrine.TlsProxy;

/** A production market behind a TLS proxy. */
class ProxyJourney {
    private static final String PASSWORD = "kitchen otter balloon 41";

    private static ProductionMarket market;
    private static TlsProxy proxy;

    @BeforeAll
    static void open() throws IOException, GeneralSecurityException {
        proxy = new TlsProxy();
        market = ProductionMarket.open(Map.of("VITRINE_URL", proxy.url().toString(), "VITRINE_PROXIES", "127.0.0.0/8"));
        proxy.leadTo(market.url());
    }

    @AfterAll
    static void close() {
        if (proxy != null) proxy.close();
        if (market != null) market.close();
    }

    @Test
    void somebodyRegistersSignsInAndSaves() {
        try (Browser browser = Browser.behind(proxy)) {
            browser.go("/register")
                    .type("#name", "Pia Proxy")
                    .type("#email", "pia@example.org")
                    .type("#password", PASSWORD)
                    .click("main form button.main")
                    .until(page -> page.path().equals("/account"), "the account");
            assertThat(browser.driver().manage().getCookies()).isNotEmpty().allMatch(cookie -> cookie.isSecure());
            browser.click("form[action='/logout'] button")
                    .until(page -> !page.path().equals("/account"), "signed out");
            browser.signIn("pia@example.org", PASSWORD);
            browser.go("/account/sessions").reads("main", "127.0.0.1");
            assertThat(browser.findings()).isEmpty();
        }
    }

    @Test
    void theVisitorsAddressCountsAndNotTheProxys() throws IOException, InterruptedException {
        int limited = 0;
        for (int tries = 0; tries < 130; tries++)
            if (signIn("198.51.100.7", "nobody" + tries + "@example.org").statusCode() == 429) limited++;
        assertThat(limited).isPositive();
        assertThat(signIn("198.51.100.8", "nobody@example.org").statusCode()).isEqualTo(422);
    }

    @Test
    void answersSayNothingOfTheInnerHop() throws IOException, InterruptedException {
        HttpResponse<String> moved = send(request("/account").GET());
        assertThat(moved.headers().firstValue("Location")).hasValue("/login?to=/account");
        assertThat(moved.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(moved.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        HttpResponse<String> shop = send(request("/shop").GET());
        assertThat(shop.statusCode()).isEqualTo(200);
        assertThat(shop.body()).doesNotContain("http://localhost").doesNotContain(market.url());
    }

    /** Safari before 16.4 sends only an Origin header. */
    @Test
    void aBrowserThatNamesTheOriginAloneIsHeard() throws IOException, InterruptedException {
        HttpRequest.Builder language = request("/language")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("language=de&to=/shop"));
        assertThat(send(language.copy().header("Origin", proxy.url().toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(language.copy().header("Origin", proxy.url().toString().replace("https:", "http:")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(language.copy().header("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> signIn(String address, String email) throws IOException, InterruptedException {
        return send(request("/login")
                .header("X-Forwarded-For", address)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=" + email + "&password=wrong")));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(proxy.url().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return proxy.client().send(request.build(), BodyHandlers.ofString());
    }
}
