package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.journeys.Browser.Device;

/** What is dragged in a product's form, done with the keyboard alone. */
class ListingJourney {
    private static final String SHOP = "kiln.and.co";

    private final SampleMarket market = SampleMarket.open();

    @Test
    void picturesArePutInOrderByKeyboard() {
        String product = market.texts("""
                        select p.id from products p join product_pictures i on i.product_id = p.id
                        join shops s on s.id = p.shop_id
                        where s.handle = ?::citext and p.status = 'PUBLISHED' group by p.id having count(*) > 1
                        order by p.id limit 1
                        """, SHOP).getFirst();
        String path = "/seller/products/" + product;
        try (Browser browser = Browser.open(Device.DESKTOP).as(market.staff(SHOP, "CATALOGUE"))) {
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
