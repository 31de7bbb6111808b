package shop.vitrine.web.text;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/** Cleans one-line texts of artefacts from exports and copying. */
public final class TextCleaner {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff]");
    /** Bidirectional marks could make one name look like another. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2028\\u2029\\u0085]+");

    private TextCleaner() {}

    public static boolean hasControls(String text) {
        return CONTROL.matcher(text).find();
    }

    /** Removes control characters; C1 controls become Windows' quotes and dashes. */
    static String printable(String text) {
        String clean = DIRECTION.matcher(CONTROL.matcher(text).replaceAll("")).replaceAll("");
        if (clean.chars().noneMatch(one -> one >= 0x80 && one <= 0x9f && one != 0x85)) return clean;
        StringBuilder mapped = new StringBuilder(clean.length());
        clean.chars().forEach(one -> mapped.append(one >= 0x80 && one <= 0x9f ? windows(one) : (char) one));
        return mapped.toString();
    }

    public static String line(String text) {
        String decoded = text.indexOf('&') < 0 ? text : Encoding.decodeHtml(text, false);
        return SPACES.matcher(printable(decoded)).replaceAll(" ").strip();
    }

    /** Escapes what {@link #line} would decode as an entity. */
    public static String encodeAmpersands(String text) {
        return text.indexOf('&') < 0 || line(text).equals(text) ? text : text.replace("&", "&amp;");
    }

    private static char windows(int c1) {
        String mapped = new String(new byte[] {(byte) c1}, WINDOWS);
        return mapped.charAt(0) == '\ufffd' ? ' ' : mapped.charAt(0);
    }

    public static String capitalize(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
