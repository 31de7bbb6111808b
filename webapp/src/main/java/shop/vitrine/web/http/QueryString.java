package shop.vitrine.web.http;

import java.util.function.UnaryOperator;

/** A URL with added query parameters. */
public final class QueryString {
    private final StringBuilder address;
    private final String anchor;
    private final UnaryOperator<String> encoding;
    private boolean begun;

    private QueryString(String home, UnaryOperator<String> encoding) {
        this.encoding = encoding;
        int end = home.indexOf('#') < 0 ? home.length() : home.indexOf('#');
        address = new StringBuilder(home.substring(0, end));
        anchor = home.substring(end);
        begun = address.indexOf("?") >= 0;
    }

    /** @param home a path, perhaps with query and fragment, or empty for the query alone */
    public static QueryString of(String home) {
        return new QueryString(home, UrlEncoding::query);
    }

    /** Encoded as browsers encode forms, so that a form and a link lead to the same URL. */
    public static QueryString ofForm(String home) {
        return new QueryString(home, UrlEncoding::form);
    }

    /** @param value null and empty are skipped */
    public QueryString with(String name, Object value) {
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) return this;
        address.append(begun ? '&' : '?')
                .append(encoding.apply(name))
                .append('=')
                .append(encoding.apply(text));
        begun = true;
        return this;
    }

    @Override
    public String toString() {
        return address + anchor;
    }
}
