package shop.vitrine.catalog.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Variant;
import shop.vitrine.money.Money;
import shop.vitrine.stock.Level;

/**
 * The form of a product as it is shown and typed.
 *
 * @param id the product's, or empty for one that is new
 * @param seen the {@link Fingerprint} of the product that it was made of, or empty
 * @param attributes what was typed, by {@link AttributeField#key}
 * @param slots always three
 * @param rows one for each variant
 */
public record Sheet(
        String id,
        String seen,
        String title,
        String brand,
        String category,
        String description,
        Map<String, String> attributes,
        List<Slot> slots,
        List<Row> rows,
        List<Shot> pictures) {
    static final Sheet BLANK = new Sheet(
            "",
            "",
            "",
            "",
            "",
            "",
            Map.of(),
            List.of(Slot.NONE, Slot.NONE, Slot.NONE),
            List.of(Row.blank(Row.ALONE)),
            List.of());

    /** What the form of a product shows; a variant that is withdrawn only where it still fits. */
    static Sheet of(Product product, Map<String, Level> levels) {
        List<Slot> slots = new ArrayList<>();
        List<Variant> offered = product.offered();
        for (int i = 0; i < Slot.MOST; i++) {
            int at = i;
            List<String> names = product.optionNames();
            List<String> values = offered.stream()
                    .map(one -> value(one, at))
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .toList();
            slots.add(i < names.size() ? new Slot(names.get(i), values) : Slot.NONE);
        }
        List<Row> rows = product.variants().stream()
                .filter(one -> one.isOffered() || fits(one, slots))
                .map(one -> row(one, levels.getOrDefault(one.id(), Level.NONE)))
                .toList();
        Sheet sheet = new Sheet(
                product.id(),
                "",
                product.title(),
                product.brand(),
                product.category(),
                product.description(),
                shown(product),
                List.copyOf(slots),
                rows.isEmpty() ? BLANK.rows : rows,
                product.pictures().stream()
                        .map(one -> new Shot(one.picture(), one.alt()))
                        .toList());
        return sheet.seen(Fingerprint.of(sheet));
    }

    private static boolean fits(Variant variant, List<Slot> slots) {
        for (int i = 0; i < Slot.MOST; i++)
            if (slots.get(i).isComplete()
                    ? !slots.get(i).values().contains(value(variant, i))
                    : !value(variant, i).isEmpty()) return false;
        return true;
    }

    private static Row row(Variant variant, Level level) {
        String pieces = String.valueOf(level.onHand());
        return new Row(
                variant.id(),
                List.of(value(variant, 0), value(variant, 1), value(variant, 2)),
                variant.sku(),
                variant.price().amount() == 0 ? "" : variant.price().plain(),
                plain(variant.formerPrice()),
                pieces,
                pieces,
                variant.gtin() == null ? "" : variant.gtin(),
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
        for (AttributeField field : Attributes.of(product.category()))
            for (Attribute one : product.attributes())
                if (covers(field, one))
                    field.shown(one.value()).ifPresent(value -> shown.putIfAbsent(field.key(), value));
        return shown;
    }

    /** Whether a field of the form could have brought this attribute. */
    static boolean covers(AttributeField field, Attribute one) {
        return one.section().isEmpty()
                && one.name().equals(field.name())
                && field.shown(one.value()).isPresent();
    }

    /** What the category wants to know. */
    public List<AttributeField> fields() {
        return Attributes.of(category);
    }

    public boolean isFresh() {
        return id.isEmpty();
    }

    /** Whether this is one of its pictures. */
    public boolean pictured(String hash) {
        return pictures.stream().anyMatch(one -> one.picture().equals(hash));
    }

    /** Whether there is more than the one thing to choose. */
    public boolean isVaried() {
        return slots.stream().anyMatch(one -> !one.isEmpty());
    }

    Sheet seen(String fingerprint) {
        return new Sheet(id, fingerprint, title, brand, category, description, attributes, slots, rows, pictures);
    }

    Sheet rows(List<Row> other) {
        return new Sheet(id, seen, title, brand, category, description, attributes, slots, other, pictures);
    }

    Sheet pictures(List<Shot> other) {
        return new Sheet(id, seen, title, brand, category, description, attributes, slots, rows, other);
    }

    /** With this part as another sheet has it. */
    Sheet with(Part part, Sheet other) {
        return new Sheet(
                id,
                seen,
                part == Part.TITLE ? other.title : title,
                part == Part.BRAND ? other.brand : brand,
                part == Part.CATEGORY ? other.category : category,
                part == Part.DESCRIPTION ? other.description : description,
                part == Part.ATTRIBUTES ? other.attributes : attributes,
                part == Part.VARIANTS ? other.slots : slots,
                part == Part.VARIANTS ? other.rows : rows,
                part == Part.PICTURES ? other.pictures : pictures);
    }
}
