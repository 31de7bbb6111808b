package shop.vitrine.showcase.editor;

import java.util.Map;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import shop.vitrine.catalog.RichText;

/** Texts of sections: what sellers write, as the few elements that a showcase shows. Links are to be trusted by nobody. */
final class SectionHtmlSanitizer {
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("p", "p"),
            Map.entry("div", "p"),
            Map.entry("br", "br"),
            Map.entry("ul", "ul"),
            Map.entry("ol", "ol"),
            Map.entry("li", "li"),
            Map.entry("blockquote", "blockquote"),
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
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https")
            .requireRelsOnLinks("noopener", "nofollow")
            .toFactory();

    private static final Pattern ELEMENT =
            Pattern.compile("</?[a-z][a-z0-9]*(\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private SectionHtmlSanitizer() {}

    /** @return sanitised HTML, or null where nothing is left; plain text becomes paragraphs */
    static String clean(String text) {
        if (text == null) return null;
        String printable = CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("");
        String html = POLICY.sanitize(ELEMENT.matcher(printable).find() ? printable : RichText.paragraphs(printable))
                .strip();
        return words(html).isEmpty() ? null : html;
    }

    /** As it is written in a form: plain where it is no more than paragraphs. */
    static String toInput(String html) {
        if (html == null) return null;
        boolean plain = words(html.replaceAll("</?p>|<br />", "")).length()
                == html.replaceAll("</?p>|<br />", "")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .length();
        if (!plain || html.contains("&")) return html;
        return html.replace("</p><p>", "\n\n").replace("<br />", "\n").replaceAll("</?p>", "");
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
    }
}
