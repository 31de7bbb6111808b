package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import shop.vitrine.journeys.Browser.ScreenSize;

/** Browsing: home page, filtered search, product, showcase. */
class BrowseJourney {
    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void fromTheWindowToAProductAndItsShop(ScreenSize device) {
        try (Browser browser = Browser.open(device)) {
            browser.go("/").seen(".hero");
            assertThat(browser.path()).isEqualTo("/shop");
            browser.click(".card h3 a").look();
            assertThat(browser.path()).startsWith("/products/");
            browser.click(".shop-card h2 a").look();
            assertThat(browser.path()).startsWith("/@");
            assertThat(browser.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void aSearchSuggestsFindsAndNarrows(ScreenSize device) {
        try (Browser browser = Browser.open(device)) {
            browser.go("/shop").type("input[name=q]", "lam");
            browser.seen("[role=option]");
            browser.find("input[name=q]").sendKeys("p", Keys.ENTER);
            browser.until(it -> it.path().contains("q=lamp"), "results").look();
            int all = browser.all("#results .card").size();
            if (device == ScreenSize.PHONE) browser.click("#filters > summary");
            browser.click("#facet-shops ~ ul a, [aria-labelledby=facet-shops] a");
            browser.until(it -> it.path().contains("shop="), "a filter in the address");
            browser.until(it -> it.all("#results .card").size() <= all, "fewer results")
                    .look();
            assertThat(browser.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void anotherVariantChangesWhatIsShownWithoutAReload(ScreenSize device) {
        try (Browser browser = Browser.open(device)) {
            browser.go(BuyableProduct.path("stride", 4));
            browser.driver().executeScript("window.stayed = true");
            String before = browser.find("#variant").getDomProperty("value");
            browser.click(".option .value:not(.missing):has(input:not(:checked))");
            browser.until(it -> !before.equals(it.find("#variant").getDomProperty("value")), "another variant");
            assertThat(browser.driver().executeScript("return window.stayed")).isEqualTo(true);
            assertThat(browser.look().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void aShowcaseShowsItsShopAlone(ScreenSize device) {
        try (Browser browser = Browser.open(device)) {
            browser.go("/@lumen");
            assertThat(browser.all(".card")).isNotEmpty();
            assertThat(browser.driver().findElements(By.cssSelector(".card .by")))
                    .allMatch(by -> by.getText().equals("@lumen"));
            browser.type("#q-shop", "mug").press("#q-shop");
            browser.until(it -> it.path().contains("q=mug"), "a search within").look();
            assertThat(browser.driver().findElements(By.cssSelector(".card .by")))
                    .allMatch(by -> by.getText().equals("@lumen"));
            assertThat(browser.findings()).isEmpty();
        }
    }
}
