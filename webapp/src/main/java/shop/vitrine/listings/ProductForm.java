package shop.vitrine.listings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.AttributeDefinition;
import shop.vitrine.catalog.CategoryAttributes;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Variant;
import shop.vitrine.money.Money;
import shop.vitrine.stock.StockLevel;
import shop.vitrine.web.conflict.Version;

/**
 * The product form as shown and typed.
 *
 * @param id empty for a new product
 * @param version the {@link ProductFingerprint} it was made from
 */
record ProductForm(
        String id,
        Version version,
        ProductTextInput text,
        List<OptionInput> slots,
        List<VariantInput> rows,
        List<PictureInput> pictures) {
    static final ProductForm BLANK = new ProductForm(
            "",
            Version.NONE,
            ProductTextInput.EMPTY,
            List.of(OptionInput.NONE, OptionInput.NONE, OptionInput.NONE),
            List.of(VariantInput.blank(VariantKey.NO_OPTIONS)),
            List.of());

    /** Withdrawn variants are shown only if they still fit the options. */
    static ProductForm of(Product product, Map<String, StockLevel> levels) {
        List<OptionInput> slots = new ArrayList<>();
        List<Variant> offered = product.offered();
        for (int i = 0; i < OptionInput.MAX_OPTIONS; i++) {
            int at = i;
            List<String> names = product.optionNames();
            List<String> values = offered.stream()
                    .map(variant -> value(variant, at))
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .toList();
            slots.add(i < names.size() ? new OptionInput(names.get(i), values) : OptionInput.NONE);
        }
        List<VariantInput> rows = product.variants().stream()
                .filter(variant -> variant.isOffered() || fits(variant, slots))
                .map(variant -> row(variant, levels.getOrDefault(variant.id(), StockLevel.NONE)))
                .toList();
        ProductForm form = new ProductForm(
                product.id(),
                Version.NONE,
                new ProductTextInput(
                        product.title(), product.brand(), product.category(), product.description(), shown(product)),
                List.copyOf(slots),
                rows.isEmpty() ? BLANK.rows : rows,
                product.pictures().stream()
                        .map(picture -> new PictureInput(picture.picture(), picture.alt()))
                        .toList());
        return form.version(ProductFingerprint.of(form));
    }

    private static boolean fits(Variant variant, List<OptionInput> slots) {
        for (int i = 0; i < OptionInput.MAX_OPTIONS; i++)
            if (slots.get(i).isComplete()
                    ? !slots.get(i).values().contains(value(variant, i))
                    : !value(variant, i).isEmpty()) return false;
        return true;
    }

    private static VariantInput row(Variant variant, StockLevel level) {
        String pieces = String.valueOf(level.onHand());
        return new VariantInput(
                new VariantKey(variant.id(), pieces, List.of(value(variant, 0), value(variant, 1), value(variant, 2))),
                new OfferInput(
                        variant.sku(),
                        variant.price().amount() == 0 ? "" : variant.price().plain(),
                        plain(variant.formerPrice()),
                        variant.gtin() == null ? "" : variant.gtin()),
                pieces,
                variant.offer().picture() == null ? "" : variant.offer().picture(),
                variant.isOffered());
    }

    private static String plain(Money money) {
        return money == null ? "" : money.plain();
    }

    private static String value(Variant variant, int at) {
        return at < variant.options().size() ? variant.options().get(at) : "";
    }

    private static Map<String, String> shown(Product product) {
        Map<String, String> shown = new HashMap<>();
        for (AttributeDefinition field : CategoryAttributes.of(product.category()))
            for (Attribute attribute : product.attributes())
                if (covers(field, attribute))
                    field.shown(attribute.value()).ifPresent(value -> shown.putIfAbsent(field.key(), value));
        return shown;
    }

    static boolean covers(AttributeDefinition field, Attribute attribute) {
        return attribute.section().isEmpty()
                && attribute.name().equals(field.name())
                && field.shown(attribute.value()).isPresent();
    }

    public List<AttributeDefinition> fields() {
        return CategoryAttributes.of(text.category());
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public boolean pictured(String hash) {
        return pictures.stream().anyMatch(input -> input.picture().equals(hash));
    }

    public boolean hasOptions() {
        return slots.stream().anyMatch(input -> !input.isEmpty());
    }

    ProductForm version(Version fingerprint) {
        return new ProductForm(id, fingerprint, text, slots, rows, pictures);
    }

    ProductForm rows(List<VariantInput> other) {
        return new ProductForm(id, version, text, slots, other, pictures);
    }

    ProductForm pictures(List<PictureInput> other) {
        return new ProductForm(id, version, text, slots, rows, other);
    }

    ProductForm withSection(ProductFormSection part, ProductForm other) {
        return new ProductForm(
                id,
                version,
                text.withSection(part, other.text),
                part == ProductFormSection.VARIANTS ? other.slots : slots,
                part == ProductFormSection.VARIANTS ? other.rows : rows,
                part == ProductFormSection.PICTURES ? other.pictures : pictures);
    }
}
