package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestVisitor;
import shop.vitrine.journeys.Browser.ScreenSize;
import shop.vitrine.listings.SampleProducts;

/** The product form by keyboard instead of dragging, and saving waits for uploads. */
class ProductFormJourney {
    private static SampleShop shop;

    @BeforeAll
    static void open() {
        shop = SampleShops.open();
    }

    @Test
    void picturesArePutInOrderByKeyboard() {
        String path = "/seller/products/" + shop.product(0).id();
        try (Browser browser = Browser.open(ScreenSize.DESKTOP).as(shop.member("CATALOGUE"))) {
            List<String> before = pictures(browser.go(path));
            browser.press(".shot:nth-child(2) [data-move='-1']");
            assertThat(browser.find("#announcement").getDomProperty("textContent"))
                    .isNotBlank();
            List<String> moved = pictures(browser);
            assertThat(moved).startsWith(before.get(1), before.get(0)).hasSameSizeAs(before);
            assertThat(browser.driver().switchTo().activeElement())
                    .as("the focus goes with the picture")
                    .isEqualTo(browser.find(".shot:first-child [data-move='-1']"));
            save(browser);
            assertThat(pictures(browser.go(path))).isEqualTo(moved);
            browser.press(".shot:first-child [data-move='1']");
            save(browser);
            assertThat(pictures(browser.go(path))).isEqualTo(before);
            assertThat(browser.findings()).isEmpty();
        }
    }

    @Test
    void whatIsSavedWhileAPictureIsOnItsWayHasIt(@TempDir Path files) throws IOException {
        TestVisitor staff = shop.member("CATALOGUE");
        String path = "/seller/products/" + SampleProducts.draft(staff, "Slowly pictured");
        Path picture = Files.write(files.resolve("two.png"), SampleProducts.picture());
        try (Browser browser = Browser.open(ScreenSize.PHONE).as(staff).go(path).slow()) {
            browser.find("#files").sendKeys(picture.toString());
            save(browser);
            assertThat(pictures(browser)).hasSize(2);
            assertThat(staff.get(path).page().select(".shot")).hasSize(2);
        }
    }

    @Test
    void oneBoxChoosesAllProductsOfThePage() {
        try (Browser browser = Browser.open(ScreenSize.DESKTOP).as(shop.member("CATALOGUE"))) {
            browser.go("/seller/products").click("[data-select-all] input");
            assertThat(browser.all("tbody [name=product]")).isNotEmpty().allMatch(WebElement::isSelected);
            browser.click("tbody tr:first-child [name=product]");
            WebElement all = browser.find("[data-select-all] input");
            assertThat(all.isSelected()).isFalse();
            browser.click("[data-select-all] input").click("[data-select-all] input");
            assertThat(browser.all("tbody [name=product]:checked")).isEmpty();
        }
    }

    private static void save(Browser browser) {
        browser.press("button[name=then][value=save]");
        browser.seen(".notice.good[role=status]");
    }

    private static List<String> pictures(Browser browser) {
        return browser.all(".shot").stream()
                .map(shot -> shot.getDomAttribute("data-picture"))
                .toList();
    }
}
