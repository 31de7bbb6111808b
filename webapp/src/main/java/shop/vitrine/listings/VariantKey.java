package shop.vitrine.listings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.web.http.UrlEncoding;

/**
 * What of a variant in the form is not typed, kept in one hidden field.
 *
 * @param id the variant's, or empty for one that is new
 * @param was pieces on hand when the form was shown, or empty
 * @param values one for each {@link OptionInput}, empty for those not in use
 */
record VariantKey(String id, String was, List<String> values) {
    static final List<String> NO_OPTIONS = List.of("", "", "");
    private static final VariantKey NONE = new VariantKey("", "", NO_OPTIONS);

    /** As its field has it. */
    public String text() {
        return Stream.concat(Stream.of(id, was), values.stream())
                .map(UrlEncoding::path)
                .collect(Collectors.joining("/"));
    }

    /** Empty in all where that is no key. */
    static VariantKey read(String text) {
        List<String> parts = List.of(text.split("/", -1));
        if (parts.size() != 2 + OptionInput.MAX_OPTIONS) return NONE;
        try {
            List<String> decoded = parts.stream().map(UrlEncoding::decode).toList();
            return new VariantKey(decoded.get(0), decoded.get(1), decoded.subList(2, decoded.size()));
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /** The same one, of other values. */
    VariantKey of(List<String> other) {
        return new VariantKey(id, was, other);
    }
}
