package shop.vitrine.catalog;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Up to three words in an order: of a product the names of its options, of a variant its values of them. */
@Embeddable
record OptionValues(String option1, String option2, String option3) {
    static OptionValues of(List<String> words) {
        return new OptionValues(word(words, 0), word(words, 1), word(words, 2));
    }

    /** Three empty columns are read as null, and not as a record of nulls. */
    static List<String> list(OptionValues values) {
        return values == null
                ? List.of()
                : Stream.of(values.option1, values.option2, values.option3)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static String word(List<String> words, int position) {
        return position < words.size() ? words.get(position) : null;
    }
}
