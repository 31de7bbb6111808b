package shop.vitrine.catalog.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Listing;
import shop.vitrine.catalog.Offer;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.feed.BadValue;
import shop.vitrine.catalog.feed.Gtin;
import shop.vitrine.catalog.feed.RichText;
import shop.vitrine.catalog.feed.Texts;
import shop.vitrine.money.Amounts;
import shop.vitrine.pages.Problems;

/**
 * Reads a sheet and collects what is wrong with it, by field. Nothing needs to be there: a draft may be incomplete, and
 * what is missing is for {@link Lacks} to say. What is there must mean something.
 */
final class Checking {
    static final int LONGEST_TITLE = 150;
    static final int LONGEST_BRAND = 70;
    static final int LONGEST_DESCRIPTION = 20_000;
    static final int LONGEST_VALUE = 100;
    static final int LONGEST_SKU = 50;
    static final int LONGEST_ALT = 250;
    static final long HIGHEST = 1_000_000_000;
    static final int MOST_PIECES = 1_000_000;

    private final Sheet sheet;
    private final String shop;
    private final List<Attribute> before;
    private final Map<String, String> found = new LinkedHashMap<>();

    /** @param before the product's attributes as they are; those that no field covers stay */
    Checking(Sheet sheet, String shop, List<Attribute> before) {
        this.sheet = sheet;
        this.shop = shop;
        this.before = before;
    }

    Problems problems() {
        return new Problems(found);
    }

    /** @return null when there are problems */
    Written read() {
        String title = line("title", sheet.title(), LONGEST_TITLE);
        String brand = line("brand", sheet.brand(), LONGEST_BRAND);
        if (!sheet.category().isEmpty() && Categories.find(sheet.category()).isEmpty())
            wrong("category", "catalog.listing.category.unknown");
        String description = RichText.clean(sheet.description());
        if (description.length() > LONGEST_DESCRIPTION) wrong("description", "catalog.listing.long");
        List<Attribute> attributes = attributes();
        List<String> names = names();
        List<Written.Entry> entries = entries();
        List<ProductPicture> pictures = pictures();
        if (!found.isEmpty()) return null;
        return new Written(
                new Listing(title, description, brand, sheet.category(), names, pictures, attributes), entries);
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        List<AttributeField> fields = sheet.fields();
        for (AttributeField field : fields) {
            String typed = sheet.attributes().getOrDefault(field.key(), "");
            if (typed.isBlank()) continue;
            field.kept(typed)
                    .ifPresentOrElse(
                            value -> attributes.add(new Attribute(shop, "", field.name(), value)),
                            () -> wrong("attribute." + field.key(), field.complaint()));
        }
        before.stream()
                .filter(one -> fields.stream().noneMatch(field -> Sheet.covers(field, one)))
                .forEach(attributes::add);
        return attributes;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sheet.slots().size(); i++) {
            Slot slot = sheet.slots().get(i);
            String name = line("option." + (i + 1), slot.name(), LONGEST_VALUE);
            if (name.isEmpty() && !slot.values().isEmpty()) wrong("option." + (i + 1), "catalog.listing.option.name");
            if (!name.isEmpty() && slot.values().isEmpty()) wrong("values." + (i + 1), "catalog.listing.option.values");
            if (!name.isEmpty() && !seen.add(name)) wrong("option." + (i + 1), "catalog.listing.option.twice");
            if (slot.values().stream().anyMatch(one -> one.length() > LONGEST_VALUE))
                wrong("values." + (i + 1), "catalog.listing.long");
            if (slot.isComplete()) names.add(name);
        }
        return names;
    }

    private List<Written.Entry> entries() {
        List<Written.Entry> entries = new ArrayList<>();
        Set<String> skus = new HashSet<>();
        Set<List<String>> combinations = new HashSet<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            Row row = sheet.rows().get(i);
            List<String> values = new ArrayList<>();
            for (int n = 0; n < Slot.MOST; n++) {
                Slot slot = sheet.slots().get(n);
                String value = row.values().get(n);
                if (slot.isComplete() != !value.isEmpty()
                        || slot.isComplete() && !slot.values().contains(value))
                    wrong("rows", "catalog.listing.rows.old");
                if (slot.isComplete()) values.add(value);
            }
            if (!combinations.add(values)) wrong("rows", "catalog.listing.rows.old");
            String sku = line("sku." + i, row.sku(), LONGEST_SKU);
            if (!sku.isEmpty() && !skus.add(sku)) wrong("sku." + i, "catalog.listing.sku.twice");
            entries.add(entry(i, row, sku, values));
        }
        return entries;
    }

    private Written.Entry entry(int i, Row row, String sku, List<String> values) {
        long price = amount("price." + i, row.price());
        long former = amount("former." + i, row.former());
        if (former > 0 && former <= price) wrong("former." + i, "catalog.listing.former.lower");
        String look = row.look().matches(Shot.HASH) ? row.look() : null;
        Offer offer = new Offer(sku, gtin(i, row), values, price, former == 0 ? null : former, look);
        Integer counted = pieces("stock." + i, row.stock());
        Integer was = row.was().matches("\\d{1,9}") ? Integer.valueOf(row.was()) : null;
        return new Written.Entry(
                i, row.id(), offer, counted != null && counted.equals(was) ? null : counted, was, row.offered());
    }

    /** @return 0 for nothing and for what is none */
    private long amount(String field, String typed) {
        if (typed.isBlank()) return 0;
        OptionalLong amount = Amounts.typed(typed);
        String fault = fault(amount);
        if (fault == null) return amount.getAsLong();
        wrong(field, fault);
        return 0;
    }

    /** The message key of what is wrong with a price, or null. */
    static String fault(OptionalLong amount) {
        if (amount.isEmpty()) return "catalog.listing.price.unreadable";
        if (amount.getAsLong() == 0) return "catalog.feed.price.zero";
        return amount.getAsLong() > HIGHEST ? "catalog.feed.price.high" : null;
    }

    /** Whether this is a number of pieces that a shop may have. */
    static boolean isCount(String typed) {
        return typed.matches("\\d{1,9}") && Integer.parseInt(typed) <= MOST_PIECES;
    }

    private Integer pieces(String field, String typed) {
        if (typed.isBlank()) return null;
        if (isCount(typed)) return Integer.valueOf(typed);
        wrong(field, "catalog.listing.stock.unreadable");
        return null;
    }

    private String gtin(int i, Row row) {
        if (row.gtin().isBlank()) return null;
        try {
            return Gtin.parse(row.gtin());
        } catch (BadValue bad) {
            wrong("gtin." + i, "catalog.listing.gtin");
            return null;
        }
    }

    private List<ProductPicture> pictures() {
        if (sheet.pictures().size() > Listing.MOST_PICTURES) {
            wrong("files", "catalog.listing.pictures.many");
            return List.of();
        }
        return sheet.pictures().stream()
                .map(one ->
                        new ProductPicture(shop, one.picture(), line("alt." + one.picture(), one.alt(), LONGEST_ALT)))
                .toList();
    }

    private String line(String field, String typed, int longest) {
        String text = Texts.line(typed);
        if (text.length() > longest) wrong(field, "catalog.listing.long");
        return text;
    }

    private void wrong(String field, String key) {
        found.putIfAbsent(field, key);
    }
}
