package shop.vitrine.mail;

import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/** Converts our own HTML mails to text, so it need not handle all HTML. */
final class PlainText {
    private static final Pattern HEAD = Pattern.compile("(?is)<!--.*?-->|<head\\b.*?</head>|<img\\b[^>]*>");
    private static final Pattern LINK = Pattern.compile("(?is)<a\\b[^>]*?\\bhref=\"(https?:[^\"]*)\"[^>]*>(.*?)</a>");
    private static final Pattern CELL = Pattern.compile("(?i)</t[dh]>\\s*<t[dh]\\b[^>]*>");
    private static final Pattern LINE = Pattern.compile("(?i)<br\\s*/?>|</(tr|li|h[1-6]|div)>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</(p|table|ul|ol|h1|h2)>");

    private PlainText() {}

    static String of(String html) {
        String text = HEAD.matcher(html).replaceAll("").replaceAll("\\s+", " ");
        text = LINK.matcher(text).replaceAll("$2: $1");
        text = CELL.matcher(text).replaceAll("  ");
        text = PARAGRAPH.matcher(text).replaceAll("\n\n");
        text = LINE.matcher(text).replaceAll("\n");
        text = HtmlEscape.unescapeHtml(text.replaceAll("<[^>]*>", ""));
        return text.replaceAll("(?m)^ +| +$", "").replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
