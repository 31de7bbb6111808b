package shop.vitrine.listings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import shop.vitrine.web.http.UrlEncoding;

/**
 * One variant in the form, everything but its values as it was typed.
 *
 * @param id the variant's, or empty for one that is new
 * @param values one for each {@link OptionInput}, empty for those not in use
 * @param was pieces on hand when the form was shown, or empty
 * @param look hash of the picture that shows it, or empty for the product's first
 */
public record VariantInput(
        String id,
        List<String> values,
        String sku,
        String price,
        String former,
        String stock,
        String was,
        String gtin,
        String look,
        boolean offered) {
    static final List<String> NO_OPTIONS = List.of("", "", "");

    static VariantInput blank(List<String> values) {
        return new VariantInput("", values, "", "", "", "", "", "", "", true);
    }

    /** The same one, of other values. */
    VariantInput of(List<String> other) {
        return new VariantInput(id, other, sku, price, former, stock, was, gtin, look, offered);
    }

    VariantInput withStock(String shownStock, String newWas) {
        return new VariantInput(id, values, sku, price, former, shownStock, newWas, gtin, look, offered);
    }

    VariantInput without(String picture) {
        return look.equals(picture)
                ? new VariantInput(id, values, sku, price, former, stock, was, gtin, "", offered)
                : this;
    }

    /** Its values in words; empty for the only variant of a product. */
    public String name() {
        return values.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(" / "));
    }

    /** What of it is not typed, for one hidden field. */
    public String key() {
        List<String> parts = new ArrayList<>(List.of(id, was));
        parts.addAll(values);
        return parts.stream().map(UrlEncoding::path).collect(Collectors.joining("/"));
    }

    /** @return id, was and the three values; all empty where that is no key */
    static List<String> parts(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 5) return List.of("", "", "", "", "");
        List<String> decoded = new ArrayList<>();
        try {
            for (String part : parts) decoded.add(UrlEncoding.decode(part));
        } catch (IllegalArgumentException e) {
            return List.of("", "", "", "", "");
        }
        return decoded;
    }
}
