package shop.vitrine;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The market's response to a {@link TestVisitor}. */
public record TestResponse(HttpResponse<byte[]> response) {
    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(text(), response.uri().toString());
    }

    /** The only match; fails with the page's text without one. */
    public Element one(String selector) {
        Element found = page().selectFirst(selector);
        if (found == null) throw new AssertionError("No " + selector + " in " + this + "\n" + page().text());
        return found;
    }

    public TestResponse expect(int status) {
        if (status() != status) throw new AssertionError("Expected " + status + " of " + this + "\n" + page().text());
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " → " + status();
    }
}
