package shop.vitrine.listings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.web.http.UrlEncoding;

/** The hidden state of a variant row in one field; empty id for a new variant, {@code was} its stock when shown. */
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
