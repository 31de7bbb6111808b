package shop.vitrine.catalog;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What has up to three words in an order: a product the names of its options, a variant its values of them. */
@MappedSuperclass
abstract class OptionValues {
    private String option1;
    private String option2;
    private String option3;

    void optionValues(List<String> words) {
        option1 = words.size() > 0 ? words.get(0) : null;
        option2 = words.size() > 1 ? words.get(1) : null;
        option3 = words.size() > 2 ? words.get(2) : null;
    }

    List<String> optionValues() {
        return Stream.of(option1, option2, option3).filter(Objects::nonNull).toList();
    }
}
