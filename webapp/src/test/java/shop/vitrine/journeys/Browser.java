package shop.vitrine.journeys;

import java.io.File;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestVisitor;
import shop.vitrine.TlsProxy;

/** A Chromium of fixed size that checks every page with axe. */
final class Browser implements AutoCloseable {
    /** Taller than the bottom bar on phones. */
    private static final int BAR = 160;

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ChromeDriver driver;
    private final WebDriverWait wait;
    private final String market;
    private final boolean scripts;
    private final Axe axe;
    private final Set<String> findings = new TreeSet<>();

    private Browser(String market, ScreenSize device, boolean scripts, List<String> arguments) {
        this.market = market;
        this.scripts = scripts;
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--hide-scrollbars",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=en",
                "--force-prefers-reduced-motion");
        options.addArguments(arguments);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
        if (!scripts)
            options.setExperimentalOption(
                    "prefs",
                    Map.of("profile.managed_default_content_settings.javascript", 2, "intl.accept_languages", "en"));
        options.setBinary(onPath("chromium", "chromium-browser", "google-chrome"));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(onPath("chromedriver"))
                        .build(),
                options);
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
        axe = new Axe(driver);
        wait = new WebDriverWait(driver, PATIENCE);
    }

    /** Explicit, so that Selenium does not download drivers. */
    private static File onPath(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install " + names[0] + "; bin/test does"));
    }

    /** The sample market, or a running one that was named. */
    private static String market() {
        String named = System.getProperty("vitrine.url");
        return named == null ? SampleMarket.open().url() : named;
    }

    static Browser open(ScreenSize device) {
        return new Browser(market(), device, true, List.of());
    }

    static Browser withoutScripts(ScreenSize device) {
        return new Browser(market(), device, false, List.of());
    }

    /** Accepts the proxy's self-signed certificate. */
    static Browser behind(TlsProxy proxy) {
        return new Browser(proxy.url().toString(), ScreenSize.DESKTOP, true, List.of("--ignore-certificate-errors"));
    }

    Browser signIn(String email, String password) {
        go("/login").type("#email", email).type("#password", password).click("main form button.main");
        return until(
                browser ->
                        !browser.path().startsWith("/login?") && !browser.path().equals("/login"),
                "signed in");
    }

    /** Takes over a visitor's session. */
    Browser as(TestVisitor visitor) {
        driver.get(market + "/robots.txt");
        visitor.cookies().forEach((name, value) -> driver.manage().addCookie(new Cookie(name, value)));
        return this;
    }

    /** Opens a path and checks it with axe. */
    Browser go(String path) {
        driver.get(market + path);
        return look();
    }

    /** Checks the page with axe, except without scripts. */
    Browser look() {
        if (!scripts) return this;
        settled();
        axe.violations().forEach(one -> findings.add(path() + ": " + one));
        return this;
    }

    /** Waits for htmx requests and transitions to end. */
    private void settled() {
        until(
                browser -> browser.all(".htmx-request, .htmx-swapping, .htmx-settling")
                        .isEmpty(),
                "everything in flight to land");
        driver.executeScript(
                "return Promise.all(document.getAnimations().filter(one => one.effect.getComputedTiming().endTime <"
                        + " 5000).map(one => one.finished.catch(() => 0)))");
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

    /** Finds the element again if a response replaced it. */
    Browser click(String css) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage("to click " + css)
                .ignoring(StaleElementReferenceException.class)
                .until(any -> clicked(css));
        return this;
    }

    private boolean clicked(String css) {
        WebElement element =
                ExpectedConditions.elementToBeClickable(By.cssSelector(css)).apply(driver);
        if (element == null) return false;
        if (scripts) driver.executeScript("arguments[0].scrollIntoView({block:'center'})", element);
        else new Actions(driver).scrollToElement(element).scrollByAmount(0, BAR).perform();
        element.click();
        return true;
    }

    /** Delays every further response. */
    Browser slow() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 400, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** Like a click, by keyboard. */
    Browser press(String css) {
        seen(css).sendKeys(Keys.ENTER);
        return this;
    }

    /** Replaces the current text. */
    Browser type(String css, String text) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage("to type into " + css)
                .ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class)
                .until(any -> {
                    seen(css).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
                    return true;
                });
        return this;
    }

    Browser reads(String css, String text) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
        return this;
    }

    Browser until(java.util.function.Predicate<Browser> holds, String what) {
        // The element may be swapped in between; then retry.
        new WebDriverWait(driver, PATIENCE)
                .withMessage(what)
                .ignoring(StaleElementReferenceException.class)
                .until(any -> holds.test(this));
        return this;
    }

    String path() {
        return driver.getCurrentUrl().replace(market, "");
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Violations on all pages so far. */
    Set<String> findings() {
        return findings;
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** The two sizes at which every screen is looked at. */
    enum ScreenSize {
        PHONE(390, 844),
        DESKTOP(1440, 900);

        private final Dimension window;

        ScreenSize(int width, int height) {
            window = new Dimension(width, height);
        }
    }
}
