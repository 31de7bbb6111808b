package shop.vitrine.listings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.web.http.UrlEncoding;

/**
 * The hidden state of a variant row, kept in one field.
 *
 * @param id empty for a new variant
 * @param was stock when the form was shown, or empty
 * @param values one per {@link OptionInput}, empty if unused
 */
record VariantKey(String id, String was, List<String> values) {
    static final List<String> NO_OPTIONS = List.of("", "", "");
    private static final VariantKey NONE = new VariantKey("", "", NO_OPTIONS);

    public String text() {
        return Stream.concat(Stream.of(id, was), values.stream())
                .map(UrlEncoding::path)
                .collect(Collectors.joining("/"));
    }

    /** Returns an empty key if the text is unreadable. */
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

    /** The same variant with other values. */
    VariantKey of(List<String> other) {
        return new VariantKey(id, was, other);
    }
}
