package shop.vitrine.feeds.parsing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import shop.vitrine.catalog.Gtin;
import shop.vitrine.catalog.InvalidValue;
import shop.vitrine.feeds.categories.CategoryGuess;
import shop.vitrine.feeds.rows.EscapedList;
import shop.vitrine.feeds.rows.FeedAttribute;
import shop.vitrine.feeds.rows.FeedOffer;
import shop.vitrine.feeds.rows.FeedPictures;
import shop.vitrine.feeds.rows.FeedPrice;
import shop.vitrine.feeds.rows.FeedProblem;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.FeedText;
import shop.vitrine.feeds.rows.OptionColumn;
import shop.vitrine.feeds.rows.RawRow;
import shop.vitrine.feeds.rows.RowFields;
import shop.vitrine.feeds.rows.RowRefusal;
import shop.vitrine.feeds.rows.VitrineColumns;
import shop.vitrine.web.text.RichText;
import shop.vitrine.web.text.TextCleaner;

/** A row is refused only if the problem cannot be skipped; other bad fields are dropped. */
public final class RowParser {
    private static final int MAX_ID_LENGTH = 100;
    private static final int MAX_TITLE_LENGTH = 300;
    private static final int MAX_DESCRIPTION_LENGTH = 30_000;
    private static final int MAX_VALUE_LENGTH = 200;
    private static final int MAX_LINK_LENGTH = 2_000;
    private static final int MAX_DETAILS = 100;
    private static final int MAX_QUANTITY = 1_000_000;

    private final Consumer<FeedProblem> problems;
    private final Instant now;
    private final SkuSet skus = new SkuSet();

    public RowParser(Consumer<FeedProblem> problems, Instant now) {
        this.problems = problems;
        this.now = now;
    }

    public Optional<FeedRow> parse(RawRow entry) {
        if (entry.fault() != null) {
            problems.accept(entry.fault());
            return Optional.empty();
        }
        RowFields fields = new RowFields(entry, problems);
        FeedRow row = row(fields);
        if (!fields.isRefused() && !skus.add(row.sku())) fields.refuse("id", RowRefusal.DUPLICATE);
        return fields.isRefused() ? Optional.empty() : Optional.of(row);
    }

    /** The order of reading is the order of reported problems. */
    private FeedRow row(RowFields fields) {
        String sku = id(fields, "id");
        if (sku.isEmpty() && !fields.isRefused()) fields.refuse("id", RowRefusal.MISSING);
        String group = id(fields, "item_group_id");
        String title = fields.required("title", MAX_TITLE_LENGTH);
        String description = fields.strict("description", RowParser::description, "");
        String brand = fields.text("brand", MAX_VALUE_LENGTH);
        String gtin = fields.lenient("gtin", Gtin::parse, null);
        FeedPrice price = price(fields);
        Integer quantity = quantity(fields);
        FeedPictures pictures = new FeedPictures(
                fields.lenient("image_link", RowParser::link, null),
                fields.lenient("additional_image_link", RowParser::links, List.of()));
        FeedOffer offer = new FeedOffer(gtin, price, quantity, options(fields));
        List<FeedAttribute> details = details(fields);
        String category = category(fields, title, brand);
        return new FeedRow(
                fields.position(),
                sku,
                group.isEmpty() ? sku : group,
                new FeedText(title, description, brand, category, details),
                offer,
                pictures,
                VitrineColumns.read(fields));
    }

    private static String id(RowFields fields, String field) {
        return fields.strict(field, RowParser::id, "");
    }

    /** Unchanged, since the seller's other systems know the product by it. */
    private static String id(String raw) {
        if (TextCleaner.hasControls(raw)) throw new InvalidValue(RowRefusal.ID_CONTROL);
        if (raw.length() > MAX_ID_LENGTH) throw new InvalidValue(RowRefusal.LONG, MAX_ID_LENGTH);
        return raw;
    }

    private static String description(String raw) {
        if (raw.length() > MAX_DESCRIPTION_LENGTH) throw new InvalidValue(RowRefusal.LONG, MAX_DESCRIPTION_LENGTH);
        return RichText.DESCRIPTION.clean(raw);
    }

    private FeedPrice price(RowFields fields) {
        long full = fields.strict("price", PriceParser::parse, 0L);
        if (full == 0 && !fields.isRefused()) fields.refuse("price", RowRefusal.MISSING);
        Long sale = sale(fields, full);
        return sale == null ? new FeedPrice(full, null) : new FeedPrice(sale, full);
    }

    private Long sale(RowFields fields, long full) {
        boolean now = fields.lenient(
                        "sale_price_effective_date", SalePeriod::parse, new SalePeriod(Instant.MIN, Instant.MAX))
                .holds(this.now);
        return fields.lenient("sale_price", raw -> now ? sale(raw, full) : null, null);
    }

    private static Long sale(String raw, long full) {
        long sale = PriceParser.parse(raw);
        if (full > 0 && sale > full) throw new InvalidValue(RowRefusal.SALE_HIGHER);
        return sale == full ? null : Long.valueOf(sale);
    }

    private static Integer quantity(RowFields fields) {
        boolean there = fields.strict("availability", RowParser::isInStock, true);
        String field = fields.raw("quantity").isEmpty() ? "sell_on_google_quantity" : "quantity";
        Integer quantity = fields.strict(field, RowParser::pieces, null);
        return there ? quantity : Integer.valueOf(0);
    }

    private static boolean isInStock(String raw) {
        return switch (raw.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_")) {
            case "in_stock", "instock", "available", "limited_availability" -> true;
            case "out_of_stock", "outofstock", "preorder", "pre_order", "backorder", "back_order" -> false;
            default -> throw new InvalidValue(RowRefusal.AVAILABILITY);
        };
    }

    private static Integer pieces(String raw) {
        if (!raw.matches("\\d{1,9}")) throw new InvalidValue(RowRefusal.QUANTITY);
        int pieces = Integer.parseInt(raw);
        if (pieces > MAX_QUANTITY) throw new InvalidValue(RowRefusal.QUANTITY_HIGH, MAX_QUANTITY);
        return pieces;
    }

    private static String link(String raw) {
        if (raw.length() > MAX_LINK_LENGTH) throw new InvalidValue(RowRefusal.LONG, MAX_LINK_LENGTH);
        return EscapedList.unescape(raw);
    }

    private static List<String> links(String raw) {
        return EscapedList.split(raw, ',', Integer.MAX_VALUE).stream()
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .map(RowParser::link)
                .toList();
    }

    private static Map<OptionColumn, String> options(RowFields fields) {
        Map<OptionColumn, String> options = new EnumMap<>(OptionColumn.class);
        for (OptionColumn option : OptionColumn.values()) {
            String value = fields.text(option.column(), MAX_VALUE_LENGTH);
            if (!value.isEmpty()) options.put(option, TextCleaner.capitalize(value));
        }
        return options;
    }

    private static List<FeedAttribute> details(RowFields fields) {
        List<FeedAttribute> details = new ArrayList<>();
        String condition = fields.lenient("condition", RowParser::condition, "new");
        if (!condition.equals("new"))
            details.add(new FeedAttribute("", "Condition", TextCleaner.capitalize(condition)));
        details.addAll(fields.lenient("product_detail", RowParser::productDetails, List.of()));
        String weight = fields.text("shipping_weight", MAX_VALUE_LENGTH);
        if (!weight.isEmpty()) details.add(new FeedAttribute("", "Shipping weight", weight));
        return details;
    }

    private static String condition(String raw) {
        String condition = raw.toLowerCase(Locale.ROOT);
        if (!condition.matches("new|used|refurbished")) throw new InvalidValue(RowRefusal.CONDITION);
        return condition;
    }

    private static List<FeedAttribute> productDetails(String raw) {
        List<FeedAttribute> details = FeedAttribute.parse(raw);
        if (details.size() > MAX_DETAILS) throw new InvalidValue(RowRefusal.DETAIL_MANY, MAX_DETAILS);
        return details;
    }

    private static String category(RowFields fields, String title, String brand) {
        String ours = fields.lenient(VitrineColumns.CATEGORY, VitrineColumns::category, null);
        if (ours != null) return ours;
        String google = TextCleaner.line(fields.raw("google_product_category"));
        String own = TextCleaner.line(fields.raw("product_type"));
        return CategoryGuess.of(google, own, title, brand);
    }
}
