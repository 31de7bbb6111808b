package shop.vitrine.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.OutputType;
import shop.vitrine.journeys.Browser.ScreenSize;

/** Takes {@code docs/screenshots} from an open market; run by {@code bin/screenshots}. */
class Screenshots {
    private static final Path FOLDER = Path.of("../docs/screenshots");

    @Test
    void take() throws IOException {
        Files.createDirectories(FOLDER);
        for (ScreenSize device : ScreenSize.values())
            try (Browser browser = Browser.open(device)) {
                take(browser, device, "shop", "/shop");
                take(browser, device, "search", "/shop?q=lamp");
                take(browser, device, "showcase", "/@leafy.noor");
                browser.go("/@kiln.and.co").click(".grid .card h3 a");
                String product = browser.path();
                take(browser, device, "product", product);
                new PurchaseSteps(browser).add(product);
                browser.go("/@lumen").click(".grid .card h3 a");
                new PurchaseSteps(browser).add(browser.path());
                take(browser, device, "cart", "/cart");
                take(browser, device, "checkout", "/checkout");
                new PurchaseSteps(browser)
                        .checkOut()
                        .address()
                        .pay()
                        .choose("approve")
                        .paid();
                take(browser, device, "purchase", browser.path());
                browser.signIn("noor@example.org", "vitrine-seller");
                take(browser, device, "seller", "/seller");
                take(browser, device, "seller-products", "/seller/products");
                take(browser, device, "seller-showcase", "/seller/showcase");
            }
    }

    private static void take(Browser browser, ScreenSize device, String name, String path) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            browser.go(path);
            browser.driver().executeScript("window.scrollTo(0, 0)");
            byte[] picture = browser.driver().getScreenshotAs(OutputType.BYTES);
            Files.write(
                    FOLDER.resolve(name + "-" + device.name().toLowerCase(Locale.ROOT) + "-" + scheme + ".png"),
                    picture);
        }
    }
}
