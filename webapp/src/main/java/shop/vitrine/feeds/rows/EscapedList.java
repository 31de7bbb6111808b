package shop.vitrine.feeds.rows;

import java.util.ArrayList;
import java.util.List;

/** Lists within one field: separated, with backslash escapes. */
public final class EscapedList {
    private EscapedList() {}

    public static String escape(String part) {
        return part.replaceAll("[\\\\,:]", "\\\\$0");
    }

    public static String unescape(String part) {
        return part.replaceAll("\\\\([\\\\,:])", "$1");
    }

    /** The parts, still escaped; the last of {@code most} holds the rest. */
    public static List<String> split(String text, char separator, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length() && parts.size() < most - 1; at++) {
            if (text.charAt(at) == '\\') at++;
            else if (text.charAt(at) == separator) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
