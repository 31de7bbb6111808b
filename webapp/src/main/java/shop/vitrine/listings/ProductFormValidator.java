package shop.vitrine.listings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.AttributeDefinition;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Gtin;
import shop.vitrine.catalog.InvalidValue;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.VariantDetails;
import shop.vitrine.money.AmountParser;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.text.RichText;
import shop.vitrine.web.text.TextCleaner;

/** Collects problems by field. A draft may be incomplete, but whatever is filled in must be valid. */
final class ProductFormValidator {
    static final int MAX_TITLE = 150;
    static final int MAX_BRAND = 70;
    static final int MAX_DESCRIPTION = 20_000;
    static final int MAX_VALUE = 100;
    static final int MAX_SKU = 50;
    static final int MAX_ALT = 250;
    static final long MAX_PRICE = 1_000_000_000;
    static final int MAX_STOCK = 1_000_000;

    private final ProductForm form;
    private final String shop;
    private final List<Attribute> before;
    private final Map<String, String> found = new LinkedHashMap<>();

    /** @param before current attributes; those no field covers are kept */
    ProductFormValidator(ProductForm sheet, String shop, List<Attribute> before) {
        this.form = sheet;
        this.shop = shop;
        this.before = before;
    }

    Problems problems() {
        return new Problems(found);
    }

    /** @return null if there are problems */
    ValidProduct validate() {
        String title = line("title", form.text().title(), MAX_TITLE);
        String brand = line("brand", form.text().brand(), MAX_BRAND);
        if (!form.text().category().isEmpty()
                && Categories.find(form.text().category()).isEmpty()) wrong("category", "listings.category.unknown");
        String description = RichText.DESCRIPTION.clean(form.text().description());
        if (description.length() > MAX_DESCRIPTION) wrong("description", "web.too-long");
        List<Attribute> attributes = attributes();
        List<String> names = names();
        List<ValidProduct.ValidVariant> entries = entries();
        List<ProductPicture> pictures = pictures();
        if (!found.isEmpty()) return null;
        return new ValidProduct(
                new ProductDetails(title, description, brand, form.text().category(), names, pictures, attributes),
                entries);
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        List<AttributeDefinition> fields = form.fields();
        for (AttributeDefinition field : fields) {
            String typed = form.text().attribute().getOrDefault(field.key(), "");
            if (typed.isBlank()) continue;
            field.kept(typed)
                    .ifPresentOrElse(
                            value -> attributes.add(new Attribute(shop, "", field.name(), value)),
                            () -> wrong("attribute." + field.key(), field.problemKey()));
        }
        before.stream()
                .filter(attribute -> fields.stream().noneMatch(field -> ProductForm.covers(field, attribute)))
                .forEach(attributes::add);
        return attributes;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < form.slots().size(); i++) {
            OptionInput input = form.slots().get(i);
            String name = line("option." + (i + 1), input.name(), MAX_VALUE);
            if (name.isEmpty() && !input.values().isEmpty()) wrong("option." + (i + 1), "listings.option.name");
            if (!name.isEmpty() && input.values().isEmpty()) wrong("values." + (i + 1), "listings.option.values");
            if (!name.isEmpty() && !seen.add(name)) wrong("option." + (i + 1), "listings.option.twice");
            if (input.values().stream().anyMatch(one -> one.length() > MAX_VALUE))
                wrong("values." + (i + 1), "web.too-long");
            if (input.isComplete()) names.add(name);
        }
        return names;
    }

    private List<ValidProduct.ValidVariant> entries() {
        List<ValidProduct.ValidVariant> entries = new ArrayList<>();
        Set<String> skus = new HashSet<>();
        Set<List<String>> combinations = new HashSet<>();
        for (int i = 0; i < form.rows().size(); i++) {
            VariantInput row = form.rows().get(i);
            List<String> values = new ArrayList<>();
            for (int n = 0; n < OptionInput.MAX_OPTIONS; n++) {
                OptionInput input = form.slots().get(n);
                String value = row.values().get(n);
                if (input.isComplete() != !value.isEmpty()
                        || input.isComplete() && !input.values().contains(value)) wrong("rows", "listings.rows.old");
                if (input.isComplete()) values.add(value);
            }
            if (!combinations.add(values)) wrong("rows", "listings.rows.old");
            String sku = line("sku." + i, row.offer().sku(), MAX_SKU);
            if (!sku.isEmpty() && !skus.add(sku)) wrong("sku." + i, "listings.sku.twice");
            entries.add(entry(i, row, sku, values));
        }
        return entries;
    }

    private ValidProduct.ValidVariant entry(int i, VariantInput row, String sku, List<String> values) {
        long price = amount("price." + i, row.offer().price());
        long former = amount("former." + i, row.offer().former());
        if (former > 0 && former <= price) wrong("former." + i, "listings.former.lower");
        String look = row.look().matches(PictureInput.HASH) ? row.look() : null;
        VariantDetails offer = new VariantDetails(sku, gtin(i, row), values, price, former == 0 ? null : former, look);
        Integer counted = pieces("stock." + i, row.stock());
        Integer was =
                row.key().was().matches("\\d{1,9}") ? Integer.valueOf(row.key().was()) : null;
        return new ValidProduct.ValidVariant(
                i, row.id(), offer, counted != null && counted.equals(was) ? null : counted, was, row.offered());
    }

    /** @return 0 for empty or invalid input */
    private long amount(String field, String typed) {
        if (typed.isBlank()) return 0;
        OptionalLong amount = AmountParser.typed(typed);
        String fault = priceProblem(amount);
        if (fault == null) return amount.getAsLong();
        wrong(field, fault);
        return 0;
    }

    /** The message key of what is wrong with a price, or null. */
    static String priceProblem(OptionalLong amount) {
        if (amount.isEmpty()) return "listings.price.unreadable";
        if (amount.getAsLong() == 0) return "catalog.value.price-zero";
        return amount.getAsLong() > MAX_PRICE ? "catalog.value.price-high" : null;
    }

    static boolean isCount(String typed) {
        return typed.matches("\\d{1,9}") && Integer.parseInt(typed) <= MAX_STOCK;
    }

    private Integer pieces(String field, String typed) {
        if (typed.isBlank()) return null;
        if (isCount(typed)) return Integer.valueOf(typed);
        wrong(field, "listings.stock.unreadable");
        return null;
    }

    private String gtin(int i, VariantInput row) {
        if (row.offer().gtin().isBlank()) return null;
        try {
            return Gtin.parse(row.offer().gtin());
        } catch (InvalidValue bad) {
            wrong("gtin." + i, "listings.gtin");
            return null;
        }
    }

    private List<ProductPicture> pictures() {
        if (form.pictures().size() > ProductDetails.MAX_PICTURES) {
            wrong("files", "listings.pictures.many");
            return List.of();
        }
        return form.pictures().stream()
                .map(input ->
                        new ProductPicture(shop, input.picture(), line("alt." + input.picture(), input.alt(), MAX_ALT)))
                .toList();
    }

    private String line(String field, String typed, int longest) {
        String text = TextCleaner.line(typed);
        if (text.length() > longest) wrong(field, "web.too-long");
        return text;
    }

    private void wrong(String field, String key) {
        found.putIfAbsent(field, key);
    }
}
