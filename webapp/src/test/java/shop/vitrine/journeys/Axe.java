package shop.vitrine.journeys;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.chrome.ChromeDriver;

/** Injects axe into every page as a preload script, since sending it each time takes longer than its run. */
final class Axe {
    private static final String RUN = """
        const done = arguments[0];
        axe.run(document, { iframes: false, resultTypes: ["violations"] }).then(
            found => done(found.violations.map(rule => `${rule.id} ${rule.help} ${rule.nodes[0].html}`)),
            fault => done(["axe: " + fault]));
        """;

    private final ChromeDriver driver;

    Axe(ChromeDriver driver) {
        this.driver = driver;
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script()));
    }

    /** Violations on the current page: rule, advice, and first element. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        return (List<String>) driver.executeAsyncScript(RUN);
    }

    private static String script() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (IOException | OperationNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
