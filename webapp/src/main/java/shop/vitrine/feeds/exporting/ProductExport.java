package shop.vitrine.feeds.exporting;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;
import shop.vitrine.feeds.parsing.RowParser;
import shop.vitrine.feeds.rows.EscapedList;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.feeds.rows.RawRow;
import shop.vitrine.feeds.rows.VariantOptions;
import shop.vitrine.feeds.rows.VitrineColumns;
import shop.vitrine.media.MediaUrls;
import shop.vitrine.money.Money;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.web.text.TextCleaner;

/**
 * A product as feed rows. They are read back as an import would, and own columns added only where Google's do not
 * suffice.
 */
public final class ProductExport {
    public static final List<String> COLUMNS = List.of(
            "id",
            "item_group_id",
            "title",
            "description",
            "link",
            "image_link",
            "additional_image_link",
            "availability",
            "quantity",
            "price",
            "sale_price",
            "brand",
            "gtin",
            "condition",
            "google_product_category",
            "color",
            "size",
            "material",
            "pattern",
            "gender",
            "age_group",
            "shipping_weight",
            "product_detail",
            VitrineColumns.CATEGORY,
            VitrineColumns.OPTIONS,
            VitrineColumns.STATE);

    private static final MediaUrls MEDIA = new MediaUrls();
    private static final int MAX_WIDTH = 1280;

    private final Product product;
    private final Map<String, StockLevel> levels;
    private final String market;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /** Stock is by variant id; {@code market} is its base URL without trailing slash. */
    public ProductExport(Product product, Map<String, StockLevel> levels, String market) {
        this.product = product;
        this.levels = levels;
        this.market = market;
        Map<String, String> shared = shared();
        for (Variant variant : product.offered()) rows.put(variant.sku(), row(variant, shared));
        addOwnColumns();
        rows.values().forEach(ProductExport::normalise);
    }

    /** Non-empty fields by column; empty for a variant that is not offered. */
    public Optional<Map<String, String>> fields(String sku) {
        return Optional.ofNullable(rows.get(sku));
    }

    public List<Map<String, String>> rows() {
        return List.copyOf(rows.values());
    }

    /** Line breaks as a line reader returns them. */
    private static void normalise(Map<String, String> row) {
        row.values().removeIf(String::isEmpty);
        row.replaceAll((column, text) -> text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private Map<String, String> shared() {
        Map<String, String> row = new HashMap<>(AttributeColumns.fields(product));
        row.put("item_group_id", product.feedGroup());
        row.put("title", TextCleaner.encodeAmpersands(product.title()));
        row.put("description", product.description().replaceAll("[\\t\\r\\n]+", " "));
        row.put("link", market + product.path());
        row.put("additional_image_link", pictures(product.pictures()));
        row.put("brand", TextCleaner.encodeAmpersands(product.brand()));
        row.put(
                "google_product_category",
                Categories.find(product.category())
                        .map(category -> category.google())
                        .orElse(""));
        row.put(VitrineColumns.STATE, product.status().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private Map<String, String> row(Variant variant, Map<String, String> shared) {
        Map<String, String> row = new HashMap<>(shared);
        int onHand = levels.getOrDefault(variant.id(), StockLevel.NONE).onHand();
        Money full = variant.formerPrice() == null ? variant.price() : variant.formerPrice();
        row.put("id", variant.sku());
        row.put("image_link", variant.picture() == null ? "" : link(variant.picture()));
        row.put("availability", onHand > 0 ? "in_stock" : "out_of_stock");
        row.put("quantity", String.valueOf(onHand));
        row.put("price", price(full));
        row.put("sale_price", variant.formerPrice() == null ? "" : price(variant.price()));
        row.put("gtin", variant.gtin() == null ? "" : variant.gtin());
        for (OptionColumn option : OptionColumn.values()) {
            int at = product.optionNames().indexOf(option.label());
            if (at >= 0 && at < variant.options().size())
                row.put(option.column(), option(variant.options().get(at)));
        }
        return row;
    }

    private static String option(String value) {
        return value.equals(VariantOptions.NONE) ? "" : TextCleaner.encodeAmpersands(value);
    }

    /** Adds columns for whatever an import of these rows would get wrong. */
    private void addOwnColumns() {
        RowParser reading = new RowParser(problem -> {}, Instant.MIN);
        Map<Variant, FeedRow> read = new LinkedHashMap<>();
        for (Variant variant : product.offered()) {
            Map<String, String> said = new HashMap<>(rows.get(variant.sku()));
            said.remove("description");
            reading.parse(RawRow.of(1, 1, said)).ifPresent(row -> read.put(variant, row));
        }
        if (read.isEmpty()) return;
        VariantOptions variantOptions = new VariantOptions(List.copyOf(read.values()), product);
        boolean same = variantOptions.names().equals(product.optionNames())
                && read.entrySet().stream()
                        .allMatch(one -> variantOptions
                                .values(one.getValue().sku())
                                .equals(one.getKey().options()));
        read.forEach((variant, row) -> {
            Map<String, String> fields = rows.get(variant.sku());
            if (!same) fields.put(VitrineColumns.OPTIONS, options(variant));
            if (!row.text().category().equals(product.category()))
                fields.put(VitrineColumns.CATEGORY, product.category());
        });
    }

    private String options(Variant variant) {
        List<String> names = product.optionNames();
        return names.size() == variant.options().size() ? VitrineColumns.write(names, variant.options()) : "";
    }

    private String pictures(List<ProductPicture> gallery) {
        return gallery.stream()
                .map(picture -> EscapedList.escape(link(picture.picture())))
                .collect(Collectors.joining(","));
    }

    private String link(String hash) {
        return market + MEDIA.url(hash, MAX_WIDTH);
    }

    private static String price(Money money) {
        return java.math.BigDecimal.valueOf(money.amount(), 2).toPlainString() + " " + money.currency();
    }
}
