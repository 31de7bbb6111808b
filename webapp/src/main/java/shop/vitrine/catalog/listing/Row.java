package shop.vitrine.catalog.listing;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One variant in the form, everything but its values as it was typed.
 *
 * @param id the variant's, or empty for one that is new
 * @param values one for each {@link Slot}, empty for those not in use
 * @param was pieces on hand when the form was shown, or empty
 * @param look hash of the picture that shows it, or empty for the product's first
 */
public record Row(
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
    static final List<String> ALONE = List.of("", "", "");

    static Row blank(List<String> values) {
        return new Row("", values, "", "", "", "", "", "", "", true);
    }

    /** The same one, of other values. */
    Row of(List<String> other) {
        return new Row(id, other, sku, price, former, stock, was, gtin, look, offered);
    }

    Row with(String shownStock, String newWas) {
        return new Row(id, values, sku, price, former, shownStock, newWas, gtin, look, offered);
    }

    Row without(String picture) {
        return look.equals(picture) ? new Row(id, values, sku, price, former, stock, was, gtin, "", offered) : this;
    }

    /** Its values in words; empty for the only variant of a product. */
    public String name() {
        return values.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(" / "));
    }

    /** What of it is not typed, for one hidden field. */
    public String key() {
        List<String> parts = new ArrayList<>(List.of(id, was));
        parts.addAll(values);
        return parts.stream()
                .map(one -> URLEncoder.encode(one, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
    }

    /** @return id, was and the three values; all empty where that is no key */
    static List<String> parts(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 5) return List.of("", "", "", "", "");
        List<String> decoded = new ArrayList<>();
        try {
            for (String part : parts) decoded.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return List.of("", "", "", "", "");
        }
        return decoded;
    }
}
