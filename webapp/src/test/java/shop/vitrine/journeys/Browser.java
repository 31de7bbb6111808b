package shop.vitrine.journeys;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import shop.vitrine.SampleMarket;

/** A real Chromium of one size that looks at every page with axe before it goes on. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ChromeDriver driver;
    private final WebDriverWait wait;
    private final String market;
    private final boolean scripts;
    private final Set<String> findings = new TreeSet<>();

    private Browser(Device device, boolean scripts) {
        this.market = SampleMarket.open().url();
        this.scripts = scripts;
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=en",
                "--force-prefers-reduced-motion");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
        if (!scripts)
            options.setExperimentalOption(
                    "prefs",
                    Map.of("profile.managed_default_content_settings.javascript", 2, "intl.accept_languages", "en"));
        driver = new ChromeDriver(options);
        driver.manage().window().setSize(device.window);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        device.window.width,
                        "height",
                        device.window.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        wait = new WebDriverWait(driver, PATIENCE);
    }

    static Browser open(Device device) {
        return new Browser(device, true);
    }

    static Browser withoutScripts(Device device) {
        return new Browser(device, false);
    }

    /** Visits a path of the market and has axe look at it. */
    Browser go(String path) {
        driver.get(market + path);
        return look();
    }

    /** Has axe look at the page as it is now; without scripts there is nothing axe could run in. */
    Browser look() {
        if (!scripts) return this;
        List<Rule> violations = new AxeBuilder().analyze(driver).getViolations();
        violations.forEach(rule -> findings.add(path() + ": " + rule.getId() + " " + rule.getHelp() + " "
                + rule.getNodes().getFirst().getHtml()));
        return this;
    }

    WebElement find(String css) {
        return wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    WebElement seen(String css) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Browser click(String css) {
        WebElement element = wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)));
        if (scripts) driver.executeScript("arguments[0].scrollIntoView({block:'center'})", element);
        element.click();
        return this;
    }

    Browser type(String css, String text) {
        WebElement field = seen(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Waits until the page says this. */
    Browser reads(String css, String text) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
        return this;
    }

    Browser until(java.util.function.Predicate<Browser> holds, String what) {
        wait.withMessage(what).until(any -> holds.test(this));
        return this;
    }

    String path() {
        return driver.getCurrentUrl().replace(market, "");
    }

    ChromeDriver driver() {
        return driver;
    }

    /** What axe found on all pages so far. */
    Set<String> findings() {
        return findings;
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** The two sizes at which every screen is looked at. */
    enum Device {
        PHONE(390, 844),
        DESKTOP(1440, 900);

        private final Dimension window;

        Device(int width, int height) {
            window = new Dimension(width, height);
        }
    }
}
