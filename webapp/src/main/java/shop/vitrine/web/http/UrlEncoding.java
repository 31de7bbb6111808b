package shop.vitrine.web.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text as it stands in addresses: the one place that knows how. */
public final class UrlEncoding {
    private UrlEncoding() {}

    /** As the name or the value of a parameter. What may stand there as it is stays readable: {@code ?to=/@lumen}. */
    public static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%3A", ":")
                .replace("%40", "@")
                .replace("%2C", ",");
    }

    /** As one step of a path, or wherever a plus sign is no space. */
    public static String path(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * What was written by {@link #query}.
     *
     * @throws IllegalArgumentException for what nobody wrote so
     */
    public static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
