package shop.vitrine.stock;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where in the list of stock somebody is; the state of the URL.
 *
 * @param text words of a title, or the beginning of a SKU; empty for all
 * @param after the place behind which the page begins, or null
 * @param before the place before which the page ends, or null
 */
public record StockListQuery(StockFilter view, String text, String after, String before) {
    private static final int MAX_TEXT = 100;

    static StockListQuery of(String view, String text, String after, String before) {
        String words = text == null ? "" : text.strip().replace("\0", "");
        return new StockListQuery(
                StockFilter.of(view),
                words.substring(0, Math.min(MAX_TEXT, words.length())),
                blank(after),
                blank(after) == null ? blank(before) : null);
    }

    private static String blank(String text) {
        return text == null || text.isEmpty() || text.indexOf('\0') >= 0 ? null : text;
    }

    boolean isFirst() {
        return after == null && before == null;
    }

    public StockListQuery showing(StockFilter other) {
        return new StockListQuery(other, text, null, null);
    }

    StockListQuery pageAfter(String place) {
        return new StockListQuery(view, text, place, null);
    }

    StockListQuery pageBefore(String place) {
        return new StockListQuery(view, text, null, place);
    }

    public String path() {
        StringBuilder query = new StringBuilder();
        add(query, "show", view == StockFilter.ALL ? null : view.code());
        add(query, "q", text);
        add(query, "after", after);
        add(query, "before", before);
        return "/seller/stock" + query;
    }

    private static void add(StringBuilder query, String name, String value) {
        if (value == null || value.isEmpty()) return;
        query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
