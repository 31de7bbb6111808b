package shop.vitrine.feeds.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Warm Hoodie - Red|Warm Hoodie - Blue|Warm Hoodie",
                "Warm Hoodie (Red)|Warm Hoodie (Blue)|Warm Hoodie",
                "Warm Hoodie, M|Warm Hoodie, L|Warm Hoodie",
                "Warm Hoodie / M|Warm Hoodie / L|Warm Hoodie",
                "Warm Hoodie [M]|Warm Hoodie [L]|Warm Hoodie",
                "Warm Hoodie Redwood|Warm Hoodie Red|Warm Hoodie",
                "Warm Hoodie|Warm Hoodie Red|Warm Hoodie",
                "Hoodie Red|Hoodie Blue|Hoodie Red",
                "A b Red|A b Blue|A b Red",
                "Red mug|Blue mug|Red mug"
            })
    void isWhatAllBeginWithUpToAWholeWord(String first, String second, String common) {
        assertThat(CommonTitle.of(List.of(first, second))).isEqualTo(common);
    }

    @Test
    void oneTitleIsItself() {
        assertThat(CommonTitle.of(List.of("Warm Hoodie - Red"))).isEqualTo("Warm Hoodie - Red");
    }

    @Test
    void everyTitleBeginsWithItOrItIsTheFirst() {
        List<String> titles = List.of("Desk lamp tall red", "Desk lamp tall blue", "Desk lamp small", "Desk lamp");
        for (int count = 1; count <= titles.size(); count++) {
            List<String> some = titles.subList(0, count);
            String common = CommonTitle.of(some);
            assertThat(some).allMatch(title -> title.startsWith(common));
        }
    }
}
