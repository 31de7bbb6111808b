package shop.vitrine.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address to which parameters are added, the one place that knows how they are written. */
public final class QueryString {
    private final StringBuilder address;
    private boolean begun;

    private QueryString(String home) {
        address = new StringBuilder(home);
        begun = home.indexOf('?') >= 0;
    }

    /** @param home a path, which may have a query already, but no anchor */
    public static QueryString of(String home) {
        return new QueryString(home);
    }

    /** Text as it may stand in a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param value null or empty for a parameter that is left out */
    public QueryString with(String name, Object value) {
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) return this;
        address.append(begun ? '&' : '?').append(encode(name)).append('=').append(encode(text));
        begun = true;
        return this;
    }

    /** The whole address. */
    @Override
    public String toString() {
        return address.toString();
    }
}
