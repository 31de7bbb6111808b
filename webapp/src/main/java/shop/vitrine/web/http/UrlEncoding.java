package shop.vitrine.web.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding for queries and paths. */
public final class UrlEncoding {
    private UrlEncoding() {}

    /** For parameters; keeps what may stay readable: {@code ?to=/@lumen}. */
    public static String query(String text) {
        return form(text)
                .replace("%2F", "/")
                .replace("%3A", ":")
                .replace("%40", "@")
                .replace("%2C", ",");
    }

    /** As browsers encode forms. */
    static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** For path segments, where a plus sign is no space. */
    public static String path(String text) {
        return form(text).replace("+", "%20");
    }

    /** @throws IllegalArgumentException for invalid encoding */
    public static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
