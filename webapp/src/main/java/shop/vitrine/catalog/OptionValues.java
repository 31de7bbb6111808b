package shop.vitrine.catalog;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Up to three ordered texts: option names of a product, or option values of a variant. */
@Embeddable
record OptionValues(String option1, String option2, String option3) {
    static OptionValues of(List<String> words) {
        return new OptionValues(word(words, 0), word(words, 1), word(words, 2));
    }

    /** JPA reads three null columns as a null embeddable. */
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
