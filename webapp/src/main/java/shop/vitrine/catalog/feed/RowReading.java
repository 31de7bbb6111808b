package shop.vitrine.catalog.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns entries into rows, or says why it cannot. A row is refused for what cannot be guessed; the rest is left out. */
final class RowReading {
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 30_000;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_LINK = 2_000;
    private static final int MOST_DETAILS = 100;
    private static final int MOST_PIECES = 1_000_000;
    private static final int PIECES_UNSAID = -1;

    private final Consumer<Problem> problems;
    private final Instant now;
    private final Seen skus = new Seen();

    RowReading(Consumer<Problem> problems, Instant now) {
        this.problems = problems;
        this.now = now;
    }

    Optional<Row> read(Entry entry) {
        if (entry.fault() != null) {
            problems.accept(entry.fault());
            return Optional.empty();
        }
        Fields fields = new Fields(entry, problems);
        Row row = row(entry, fields);
        if (!fields.isRefused() && !skus.add(row.sku())) fields.refuse("id", "catalog.feed.duplicate");
        return fields.isRefused() ? Optional.empty() : Optional.of(row);
    }

    private Row row(Entry entry, Fields fields) {
        String sku = id(fields, "id");
        if (sku.isEmpty() && !fields.isRefused()) fields.refuse("id", "catalog.feed.missing");
        String group = id(fields, "item_group_id");
        String title = fields.required("title", LONGEST_TITLE);
        String description = fields.need("description", RowReading::description, "");
        String brand = fields.text("brand", LONGEST_VALUE);
        String gtin = fields.want("gtin", Gtin::parse, null);
        long full = price(fields);
        Long sale = sale(fields, full);
        int quantity = quantity(fields);
        String picture = fields.want("image_link", RowReading::link, null);
        List<String> pictures = fields.want("additional_image_link", RowReading::links, List.of());
        Map<Option, String> options = options(fields);
        List<Detail> details = details(fields);
        return new Row(
                entry.line(),
                entry.end(),
                sku,
                group.isEmpty() ? sku : group,
                title,
                description,
                brand,
                gtin,
                sale == null ? full : sale,
                sale == null ? null : Long.valueOf(full),
                quantity == PIECES_UNSAID ? null : Integer.valueOf(quantity),
                picture,
                pictures,
                category(fields, title, brand),
                options,
                details,
                Ours.read(entry, fields));
    }

    private static String id(Fields fields, String field) {
        return fields.need(field, RowReading::id, "");
    }

    /** Taken as it is, for it is how the shop's other systems know the thing. */
    private static String id(String raw) {
        if (Texts.hasControls(raw)) throw new BadValue("catalog.feed.id.control");
        if (raw.length() > LONGEST_ID) throw new BadValue("catalog.feed.long", LONGEST_ID);
        return raw;
    }

    private static String description(String raw) {
        if (raw.length() > LONGEST_TEXT) throw new BadValue("catalog.feed.long", LONGEST_TEXT);
        return RichText.clean(raw);
    }

    private static long price(Fields fields) {
        long price = fields.need("price", Prices::parse, 0L);
        if (price == 0 && !fields.isRefused()) fields.refuse("price", "catalog.feed.missing");
        return price;
    }

    private Long sale(Fields fields, long full) {
        boolean now = fields.want(
                        "sale_price_effective_date", SalePeriod::parse, new SalePeriod(Instant.MIN, Instant.MAX))
                .holds(this.now);
        return fields.want("sale_price", raw -> now ? sale(raw, full) : null, null);
    }

    private static Long sale(String raw, long full) {
        long sale = Prices.parse(raw);
        if (full > 0 && sale > full) throw new BadValue("catalog.feed.sale.higher");
        return sale == full ? null : Long.valueOf(sale);
    }

    private static int quantity(Fields fields) {
        boolean there = fields.need("availability", RowReading::isThere, true);
        String field = fields.raw("quantity").isEmpty() ? "sell_on_google_quantity" : "quantity";
        int quantity = fields.need(field, RowReading::pieces, PIECES_UNSAID);
        return there ? quantity : 0;
    }

    private static boolean isThere(String raw) {
        return switch (raw.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_")) {
            case "in_stock", "instock", "available", "limited_availability" -> true;
            case "out_of_stock", "outofstock", "preorder", "pre_order", "backorder", "back_order" -> false;
            default -> throw new BadValue("catalog.feed.availability");
        };
    }

    private static int pieces(String raw) {
        if (!raw.matches("\\d{1,9}")) throw new BadValue("catalog.feed.quantity");
        int pieces = Integer.parseInt(raw);
        if (pieces > MOST_PIECES) throw new BadValue("catalog.feed.quantity.high", MOST_PIECES);
        return pieces;
    }

    private static String link(String raw) {
        if (raw.length() > LONGEST_LINK) throw new BadValue("catalog.feed.long", LONGEST_LINK);
        return Escapes.unescape(raw);
    }

    private static List<String> links(String raw) {
        return Escapes.split(raw, ',', Integer.MAX_VALUE).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(RowReading::link)
                .toList();
    }

    private static Map<Option, String> options(Fields fields) {
        Map<Option, String> options = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            String value = fields.text(option.column(), LONGEST_VALUE);
            if (!value.isEmpty()) options.put(option, Texts.capital(value));
        }
        return options;
    }

    private static List<Detail> details(Fields fields) {
        List<Detail> details = new ArrayList<>();
        String condition = fields.want("condition", RowReading::condition, "new");
        if (!condition.equals("new")) details.add(new Detail("", "Condition", Texts.capital(condition)));
        details.addAll(fields.want("product_detail", RowReading::productDetails, List.of()));
        String weight = fields.text("shipping_weight", LONGEST_VALUE);
        if (!weight.isEmpty()) details.add(new Detail("", "Shipping weight", weight));
        return details;
    }

    private static String condition(String raw) {
        String condition = raw.toLowerCase(Locale.ROOT);
        if (!condition.matches("new|used|refurbished")) throw new BadValue("catalog.feed.condition");
        return condition;
    }

    private static List<Detail> productDetails(String raw) {
        List<Detail> details = Detail.parse(raw);
        if (details.size() > MOST_DETAILS) throw new BadValue("catalog.feed.detail.many", MOST_DETAILS);
        return details;
    }

    private static String category(Fields fields, String title, String brand) {
        String ours = fields.want(Ours.CATEGORY, Ours::category, null);
        if (ours != null) return ours;
        String google = Texts.line(fields.raw("google_product_category"));
        String own = Texts.line(fields.raw("product_type"));
        return Shelf.of(google, own, title, brand);
    }
}
