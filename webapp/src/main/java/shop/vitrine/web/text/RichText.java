package shop.vitrine.web.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Sanitises HTML to an allowed set of elements; of anything else only the text remains. */
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

    /** For products. XML feeds often escape their HTML twice. */
    public static final RichText DESCRIPTION = new RichText(new HtmlPolicyBuilder(), Map.of(), true);

    /** For showcases: also quotations and {@code nofollow} links. */
    public static final RichText ARTICLE = new RichText(
            new HtmlPolicyBuilder()
                    .allowElements("a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https")
                    .requireRelsOnLinks("noopener", "nofollow"),
            Map.of("blockquote", "blockquote"),
            false);

    /** HTML element names only: {@code <approx>} is text. */
    private static final Pattern ELEMENT = Pattern.compile(
            "</?(p|br|div|span|ul|ol|li|b|i|u|strong|em|h[1-6]|a|table|tr|td|img|font|script|style|blockquote|svg|math"
                    + "|iframe|object|embed|video|audio|form|input|button)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPTY = Pattern.compile("<(p|h3|li|ul|ol|strong|em|blockquote)>\\s*</\\1>");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private final PolicyFactory policy;
    private final boolean escapedTwice;

    private RichText(HtmlPolicyBuilder policy, Map<String, String> more, boolean escapedTwice) {
        Map<String, String> shown = new HashMap<>(SHOWN);
        shown.putAll(more);
        this.policy = policy.allowElements(
                        (element, attributes) -> shown.get(element),
                        shown.keySet().toArray(String[]::new))
                .toFactory();
        this.escapedTwice = escapedTwice;
    }

    /** @return safe HTML, empty without text; plain text becomes paragraphs */
    public String clean(String text) {
        if (text == null) return "";
        String printable = TextCleaner.printable(text.replace("\r\n", "\n").replace('\r', '\n'));
        String read = escapedTwice && !hasElements(printable) ? Encoding.decodeHtml(printable, false) : printable;
        String html = hasElements(read) ? sanitized(read) : paragraphs(read);
        return words(html).isEmpty() ? "" : html;
    }

    /** As plain text in the form if there are only paragraphs. */
    public static String toInput(String html) {
        if (html == null) return null;
        String text = html.replaceAll("</?p>|<br />", "");
        boolean plain =
                words(text).length() == text.replaceAll("\\s+", " ").strip().length();
        if (!plain || html.contains("&")) return html;
        return html.replace("</p><p>", "\n\n").replace("<br />", "\n").replaceAll("</?p>", "");
    }

    private static boolean hasElements(String text) {
        return ELEMENT.matcher(text).find();
    }

    private String sanitized(String html) {
        String clean = policy.sanitize(html).strip();
        for (String before = ""; !before.equals(clean); ) {
            before = clean;
            clean = EMPTY.matcher(clean).replaceAll("");
        }
        return clean.strip();
    }

    private static String paragraphs(String text) {
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

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
    }
}
