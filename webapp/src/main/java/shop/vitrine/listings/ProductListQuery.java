package shop.vitrine.listings;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.ProductStatus;

/**
 * Which of its products a seller wants to see, as the URL says it; what it cannot mean is left out.
 *
 * @param text words of the title, or the beginning of a SKU, or a GTIN; may be empty
 * @param status null for all that are not put away
 * @param category slug, or empty
 * @param stock null for any
 * @param cursor where the page begins: the {@link ProductCursor} of the last product before it; null for the first page
 * @param back whether the page ends before the cursor
 * @param prices whether to change prices and stock in the list
 */
public record ProductListQuery(
        String text,
        ProductStatus status,
        String category,
        ProductStockFilter stock,
        ProductSort sort,
        ProductCursor cursor,
        boolean back,
        boolean prices) {
    private static final int MAX_TEXT = 100;

    /** How much there is of at least one variant. */
    public enum ProductStockFilter {
        LOW("k.available between 1 and :low"),
        NONE("k.available = 0");

        final String sql;

        ProductStockFilter(String sql) {
            this.sql = sql;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How to order; each order is an index of its own. */
    public enum ProductSort {
        CHANGED("p.changed_at", "timestamptz", true),
        TITLE("lower(p.title)", "text", false),
        CHEAPEST("p.price_min", "bigint", false),
        DEAREST("p.price_min", "bigint", true);

        final String sql;
        final String type;
        final boolean descending;

        ProductSort(String sql, String type, boolean falling) {
            this.sql = sql;
            this.type = type;
            this.descending = falling;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The place of a product in the order. */
    public record ProductCursor(String value, String id) {
        static ProductCursor of(String text) {
            int dot = text == null ? -1 : text.lastIndexOf('.');
            return dot < 0 ? null : new ProductCursor(text.substring(0, dot), text.substring(dot + 1));
        }

        @Override
        public String toString() {
            return value + "." + id;
        }
    }

    /** The query of a URL. */
    public static class ProductListParameters {
        @QueryParam("q")
        String text;

        @QueryParam("state")
        String state;

        @QueryParam("category")
        String category;

        @QueryParam("stock")
        String stock;

        @QueryParam("sort")
        String sort;

        @QueryParam("after")
        String after;

        @QueryParam("before")
        String before;

        @QueryParam("edit")
        String edit;

        ProductListQuery wish() {
            ProductSort order = one(ProductSort.values(), sort, ProductSort.CHANGED);
            ProductCursor cursor = valid(order, ProductCursor.of(before != null ? before : after));
            return new ProductListQuery(
                    cut(text),
                    one(ProductStatus.values(), state, null),
                    Categories.find(category).isPresent() ? category : "",
                    one(ProductStockFilter.values(), stock, null),
                    order,
                    cursor,
                    cursor != null && before != null,
                    "prices".equals(edit));
        }

        private static ProductCursor valid(ProductSort order, ProductCursor cursor) {
            if (cursor == null || cursor.toString().indexOf('\0') >= 0) return null;
            boolean number = cursor.value.matches(order == ProductSort.CHANGED ? "\\d{1,17}" : "\\d{1,18}");
            return order != ProductSort.TITLE && !number ? null : cursor;
        }

        private static String cut(String text) {
            String clean = text == null ? "" : text.replace("\0", "").strip();
            return clean.length() > MAX_TEXT ? clean.substring(0, MAX_TEXT) : clean;
        }

        private static <E extends Enum<E>> E one(E[] all, String code, E otherwise) {
            return Arrays.stream(all)
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !text.isEmpty() || status != null || !category.isEmpty() || stock != null;
    }

    public String state() {
        return status == null ? "" : status.name().toLowerCase(Locale.ROOT);
    }

    /** The same list in another state, from its first page. */
    public String inState(ProductStatus other) {
        return path(new ProductListQuery(text, other, category, stock, sort, null, false, prices));
    }

    /** The same page with or without fields for prices and stock. */
    public String editing(boolean yes) {
        return path(new ProductListQuery(text, status, category, stock, sort, cursor, back, yes));
    }

    /** The same page with fields for prices and stock, whatever its URL says. */
    ProductListQuery withPriceEditing() {
        return new ProductListQuery(text, status, category, stock, sort, cursor, back, true);
    }

    String after(ProductCursor place) {
        return path(new ProductListQuery(text, status, category, stock, sort, place, false, prices));
    }

    String before(ProductCursor place) {
        return path(new ProductListQuery(text, status, category, stock, sort, place, true, prices));
    }

    /** This very page. */
    public String path() {
        return path(this);
    }

    private static String path(ProductListQuery wish) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", wish.text);
        query.put("state", wish.state());
        query.put("category", wish.category);
        query.put("stock", wish.stock == null ? "" : wish.stock.code());
        query.put("sort", wish.sort == ProductSort.CHANGED ? "" : wish.sort.code());
        query.put(wish.back ? "before" : "after", wish.cursor == null ? "" : wish.cursor.toString());
        query.put("edit", wish.prices ? "prices" : "");
        query.values().removeIf(String::isEmpty);
        String text = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/seller/products" + (text.isEmpty() ? "" : "?" + text);
    }
}
