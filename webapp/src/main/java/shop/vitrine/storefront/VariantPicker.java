package shop.vitrine.storefront;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.catalog.Variant;
import shop.vitrine.web.language.Formats;

/** Options of a product with the price of each choice. */
final class VariantPicker {
    private static final int FEW = 5;

    private final ProductView view;
    private final Variant chosen;
    private final Locale language;
    private final StorefrontLabels labels;

    VariantPicker(ProductView exhibit, String requested, Locale language) {
        this.view = exhibit;
        this.chosen = exhibit.chosen(requested);
        this.language = language;
        this.labels = new StorefrontLabels(language);
    }

    public record PickerOption(int number, String name, List<PickerValue> values) {
        public boolean isPictured() {
            return values.stream().map(PickerValue::picture).distinct().count() > 1;
        }
    }

    /** @param picture of the first variant with it, if pictures depend on this option */
    public record PickerValue(String text, String picture, boolean chosen) {}

    public record ProductFact(String name, String value) {}

    public Variant chosen() {
        return chosen;
    }

    public List<Variant> variants() {
        return view.product().offered();
    }

    public boolean free() {
        return view.free(chosen) > 0;
    }

    public int most() {
        return Math.clamp(view.free(chosen), 1, 99);
    }

    public List<PickerOption> options() {
        List<String> names = view.product().optionNames();
        List<PickerOption> options = new ArrayList<>();
        for (int i = 0; i < names.size(); i++)
            options.add(new PickerOption(i, labels.attribute(names.get(i)), values(i)));
        return options;
    }

    private List<PickerValue> values(int number) {
        Map<String, PickerValue> values = new LinkedHashMap<>();
        for (Variant variant : variants()) {
            if (variant.options().size() <= number) continue;
            String text = variant.options().get(number);
            boolean now = chosen.options().size() > number
                    && chosen.options().get(number).equals(text);
            values.putIfAbsent(text, new PickerValue(text, variant.picture(), now));
        }
        return List.copyOf(values.values());
    }

    /** Attributes by heading; those without one first. */
    public Map<String, List<ProductFact>> facts() {
        String category = view.product().category();
        List<Attribute> known = view.product().attributes();
        Map<String, List<ProductFact>> facts = new LinkedHashMap<>();
        Stream.concat(known.stream().filter(attribute -> attribute.section().isEmpty()), known.stream())
                .distinct()
                .forEach(attribute -> facts.computeIfAbsent(attribute.section(), heading -> new ArrayList<>())
                        .add(new ProductFact(
                                labels.attribute(category, attribute.name()),
                                labels.value(attribute.name(), attribute.value()))));
        return facts;
    }

    /** Exact only for low stock. */
    public String stock(Variant variant) {
        int free = view.free(variant);
        if (view.shop().isOnHoliday()) return labels.text("catalog.away");
        if (free <= 0) return labels.text("catalog.sold-out");
        return free <= FEW
                ? labels.text("storefront.product.stock.few", free)
                : labels.text("storefront.product.stock.many");
    }

    /** {@code Black, M – €29.00}. */
    public String line(Variant variant) {
        String what = variant.options().isEmpty() ? view.product().title() : String.join(", ", variant.options());
        String gone = view.free(variant) > 0 ? "" : " (" + labels.text("catalog.sold-out") + ")";
        return what + " – " + variant.price().in(language) + gone;
    }

    public int discount(Variant variant) {
        return variant.formerPrice() == null
                ? 0
                : (int) (100
                        - 100 * variant.price().amount() / variant.formerPrice().amount());
    }

    /** Variants for the page's script, safe in a script element. */
    public String json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        variants().forEach(variant -> all.add(json(variant)));
        return StructuredData.text(all.build());
    }

    private JsonObjectBuilder json(Variant variant) {
        Formats formats = new Formats(language);
        int off = discount(variant);
        return Json.createObjectBuilder()
                .add("id", variant.id())
                .add("options", Json.createArrayBuilder(variant.options()))
                .add("price", formats.money(variant.price()))
                .add("former", formats.money(variant.formerPrice()))
                .add("off", off == 0 ? "" : labels.text("catalog.card.off", off))
                .add("stock", stock(variant))
                .add("free", Math.max(0, view.free(variant)))
                .add("picture", picture(variant));
    }

    /** Index in the gallery, or -1. */
    private int picture(Variant variant) {
        List<String> hashes =
                view.product().pictures().stream().map(ProductPicture::picture).toList();
        return hashes.indexOf(variant.picture());
    }
}
