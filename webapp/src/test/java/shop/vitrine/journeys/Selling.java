package shop.vitrine.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.WebElement;

/** The steps to a shop of one's own, as a creator takes them with scripts on. */
final class Selling {
    private final Browser browser;
    private final Path files;

    /** @param files a folder for what is uploaded */
    Selling(Browser browser, Path files) {
        this.browser = browser;
        this.files = files;
    }

    /** @param typed by the name of the field; dates as ISO writes them */
    Selling fill(String step, Map<String, String> typed) {
        browser.until(it -> it.path().equals("/seller/apply/steps/" + step), "the step " + step)
                .look();
        typed.forEach(this::fill);
        return this;
    }

    private void fill(String name, String value) {
        String css = "[name='" + name + "']";
        WebElement field = browser.find(css);
        if (field.getTagName().equals("select"))
            browser.find(css + " option[value='" + value + "']").click();
        else if ("date".equals(field.getDomAttribute("type"))) field.sendKeys(american(value));
        else browser.type(css, value);
    }

    /** As Chromium's field for dates is typed into in English. */
    private static String american(String date) {
        String[] parts = date.split("-");
        return parts[1] + parts[2] + parts[0];
    }

    Selling attach(String field, String name, byte[] content) {
        browser.find("#" + field).sendKeys(file(name, content));
        return this;
    }

    Selling next() {
        browser.click(".apply-foot button.main");
        return this;
    }

    /** A product in two colours with a picture for each, published. @return its id */
    String list(String title, byte[] first, byte[] second) {
        browser.go("/seller/products/new").type("#title", title);
        browser.find("#category option[value=vases]").click();
        browser.find(".rich-page").sendKeys("Thrown by hand, and glazed in two colours");
        browser.find("#files")
                .sendKeys(Stream.of(file("one.png", first), file("two.png", second))
                        .collect(Collectors.joining("\n")));
        browser.click("details.options summary")
                .type("[name='option.1']", "Colour")
                .type("[name='values.1']", "Sand\nSlate");
        browser.click("#variants").seen("[name='price.1']");
        browser.until(it -> it.all(".shot").size() == 2, "both pictures");
        for (int variant = 0; variant < 2; variant++)
            browser.type("[name='price." + variant + "']", "12.50").type("[name='stock." + variant + "']", "20");
        browser.find("[name='look.1'] option:nth-child(3)").click();
        browser.look().click(".save-bar button[value=publish]").seen(".notice.good[role=status]");
        return browser.look().path().replaceAll("/seller/products/([0-9a-z]+).*", "$1");
    }

    Selling bring(String feed) {
        browser.go("/seller/products/imports");
        attach("feed", "vases.tsv", feed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        browser.click("main form button.main").seen(".import-head .is-checked");
        browser.look().click("form[action$='/start'] button").seen(".import-head .is-done");
        browser.look();
        return this;
    }

    /** Chooses colours and words, and publishes them at once. */
    Selling style(String tagline, Map<String, String> colours) {
        browser.go("/seller/showcase");
        colours.forEach((field, colour) -> browser.driver()
                .executeScript(
                        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                        browser.find("#" + field),
                        colour));
        browser.click(".tabs a[href='/seller/showcase/words']").type("#taglineEn", tagline);
        browser.click(".editor-head button.main").seen(".notice.good");
        browser.look();
        return this;
    }

    /** Packs the only order and sends it in one parcel. */
    Selling ship(String tracking) {
        browser.go("/seller/orders").click("a.sales-number");
        browser.click("form[action$='/packed'] button").seen(".notice.good");
        browser.find("#carrier option[value=POSTNL]").click();
        browser.look().type("#tracking", tracking).click("#ship button.main");
        browser.seen(".box");
        browser.look();
        return this;
    }

    private String file(String name, byte[] content) {
        try {
            return Files.write(files.resolve(name), content).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
