package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import shop.vitrine.SamplePerson;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.journeys.Browser.ScreenSize;

/** All parts of the showcase editor. */
class ShowcaseJourney {
    private final SampleShop shop = SampleShops.open();
    private final SamplePerson owner = shop.person("OWNER");

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void styleArrangeAndPublish(ScreenSize device) {
        try (Browser browser = Browser.open(device)) {
            browser.signIn(owner.email(), SamplePerson.PASSWORD);
            browser.go("/seller/showcase").click("#corner-SQUARE");
            browser.until(it -> it.find("#draft-state").getText().contains("Sam Staff"), "saved by itself");
            browser.go("/seller/showcase/pictures");
            browser.go("/seller/showcase/about");

            browser.go("/seller/showcase/sections").click("#add-FEATURED");
            browser.type("#products-q", "bowl");
            browser.click("#found button");
            browser.seen("#picker > ol li");
            browser.look();
            browser.go("/seller/showcase/sections");
            String last = browser.find("ol.pieces > li:last-child").getDomAttribute("data-id");
            browser.press("#up-" + last);
            browser.until(
                    it -> !it.find("ol.pieces > li:last-child")
                            .getDomAttribute("data-id")
                            .equals(last),
                    "moved up");
            browser.until(
                    it -> it.driver()
                            .switchTo()
                            .activeElement()
                            .getDomAttribute("id")
                            .equals("up-" + last),
                    "focus stays");
            browser.click("#remove-" + last);
            browser.click("#undo");
            browser.until(it -> !it.all("#remove-" + last).isEmpty(), "put back")
                    .look();

            browser.go("/seller/showcase/full-preview");
            browser.driver().switchTo().frame("preview");
            assertThat(browser.driver().findElements(By.cssSelector(".band"))).isNotEmpty();
            browser.driver().switchTo().defaultContent();

            browser.go("/seller/showcase/hostname").go("/seller/showcase/versions");
            browser.click(".editor-head button.main").seen(".notice.good");
            browser.look().go(shop.path() + "?fresh=" + System.nanoTime());
            assertThat(browser.all(".band")).isNotEmpty();

            browser.go("/seller/showcase/sections").click("#remove-" + last).seen("#undo");
            browser.go("/seller/showcase").slow().click("#corner-ROUND");
            browser.click(".editor-head button.main").seen(".notice.good");
            browser.reads("#draft-state", "Published").go("/seller/showcase");
            assertThat(browser.find("#corner-ROUND").isSelected())
                    .as("what was chosen right before")
                    .isTrue();
            assertThat(browser.findings()).isEmpty();
        }
    }

    @Test
    void whatIsTypedWhileARefusalIsOnItsWayStays() {
        try (Browser browser = Browser.open(ScreenSize.DESKTOP)) {
            browser.signIn(owner.email(), SamplePerson.PASSWORD).go("/seller/showcase/about");
            String german = value(browser, "#taglineDe");
            // In one script, so that the refusal cannot arrive before the typing.
            browser.slow().driver().executeScript("""
                const english = document.getElementById("taglineEn"), german = document.getElementById("taglineDe");
                english.value = "";
                english.dispatchEvent(new Event("change", { bubbles: true }));
                german.focus();
                german.value += " für alle";
                """);
            browser.seen("#taglineEn-error");
            browser.until(it -> value(it, "#taglineDe").equals(german + " für alle"), "what was typed");
            browser.until(
                    it -> "taglineDe"
                            .equals(it.driver().switchTo().activeElement().getDomAttribute("id")),
                    "the focus");
        }
    }

    private static String value(Browser browser, String field) {
        return browser.find(field).getDomProperty("value");
    }
}
