package shop.vitrine.catalog;

import java.util.Map;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Descriptions: what sellers write, as the few elements that a product page shows. */
public final class RichText {
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("p", "p"),
            Map.entry("div", "p"),
            Map.entry("br", "br"),
            Map.entry("ul", "ul"),
            Map.entry("ol", "ol"),
            Map.entry("li", "li"),
            Map.entry("strong", "strong"),
            Map.entry("b", "strong"),
            Map.entry("em", "em"),
            Map.entry("i", "em"),
            Map.entry("h1", "h3"),
            Map.entry("h2", "h3"),
            Map.entry("h3", "h3"),
            Map.entry("h4", "h3"));

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    (element, attributes) -> SHOWN.get(element), SHOWN.keySet().toArray(String[]::new))
            .toFactory();

    private static final Pattern ELEMENT = Pattern.compile(
            "</?(p|br|div|span|ul|ol|li|b|i|u|strong|em|h[1-6]|a|table|tr|td|img|font|script|style)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPTY = Pattern.compile("<(p|h3|li|ul|ol|strong|em)>\\s*</\\1>");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private RichText() {}

    /** @return sanitised HTML; plain text becomes paragraphs */
    public static String clean(String text) {
        String printable = TextCleaner.printable(text.replace("\r\n", "\n").replace('\r', '\n'));
        // Feeds out of XML often hold their HTML escaped once more.
        String html = ELEMENT.matcher(printable).find() ? printable : Encoding.decodeHtml(printable, false);
        return ELEMENT.matcher(html).find() ? sanitised(html) : paragraphs(html);
    }

    private static String sanitised(String html) {
        String clean = POLICY.sanitize(html).strip();
        for (String before = ""; !before.equals(clean); ) {
            before = clean;
            clean = EMPTY.matcher(clean).replaceAll("");
        }
        return clean.strip();
    }

    /** Plain text as HTML: a paragraph for each piece between blank lines. */
    public static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : BLANK_LINES.split(text.strip()))
            if (!paragraph.isBlank())
                html.append("<p>")
                        .append(escaped(paragraph.strip()).replaceAll("\\s*\\n\\s*", "<br />"))
                        .append("</p>");
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
