package shop.vitrine.web.http;

/** A URL with added query parameters. */
public final class QueryString {
    private final StringBuilder address;
    private final String anchor;
    private boolean begun;

    private QueryString(String home) {
        int end = home.indexOf('#') < 0 ? home.length() : home.indexOf('#');
        address = new StringBuilder(home.substring(0, end));
        anchor = home.substring(end);
        begun = address.indexOf("?") >= 0;
    }

    /** @param home a path, perhaps with query and fragment, or empty for the query alone */
    public static QueryString of(String home) {
        return new QueryString(home);
    }

    /** @param value null and empty are skipped */
    public QueryString with(String name, Object value) {
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) return this;
        address.append(begun ? '&' : '?')
                .append(UrlEncoding.query(name))
                .append('=')
                .append(UrlEncoding.query(text));
        begun = true;
        return this;
    }

    @Override
    public String toString() {
        return address + anchor;
    }
}
