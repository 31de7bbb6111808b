package shop.vitrine.web.text;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/** Texts of one line, cleaned of what the exports of shops and copying from documents leave in them. */
public final class TextCleaner {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff]");
    /** Marks that turn the direction of the text after them: the shop's name could be made to look like another's. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2028\\u2029\\u0085]+");

    private TextCleaner() {}

    public static boolean hasControls(String text) {
        return CONTROL.matcher(text).find();
    }

    /** Without control characters; Windows' quotes and dashes in place of C1 controls, which nobody means. */
    static String printable(String text) {
        String clean = DIRECTION.matcher(CONTROL.matcher(text).replaceAll("")).replaceAll("");
        if (clean.chars().noneMatch(one -> one >= 0x80 && one <= 0x9f && one != 0x85)) return clean;
        StringBuilder mapped = new StringBuilder(clean.length());
        clean.chars().forEach(one -> mapped.append(one >= 0x80 && one <= 0x9f ? windows(one) : (char) one));
        return mapped.toString();
    }

    /** One line: printable, entities decoded ({@code &reg;}), spaces single. */
    public static String line(String text) {
        String decoded = text.indexOf('&') < 0 ? text : Encoding.decodeHtml(text, false);
        return SPACES.matcher(printable(decoded)).replaceAll(" ").strip();
    }

    /** What {@link #line} reads as this text: what it would take for an entity is written as one. */
    public static String encodeAmpersands(String text) {
        return text.indexOf('&') < 0 || line(text).equals(text) ? text : text.replace("&", "&amp;");
    }

    private static char windows(int c1) {
        String mapped = new String(new byte[] {(byte) c1}, WINDOWS);
        return mapped.charAt(0) == '\ufffd' ? ' ' : mapped.charAt(0);
    }

    /** {@code female} as {@code Female}. */
    public static String capitalize(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
