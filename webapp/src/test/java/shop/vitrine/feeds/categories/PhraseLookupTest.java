package shop.vitrine.feeds.categories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseLookupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stoneware Mugs, blue|stoneware mug blue",
                "Glass bottle|glass bottle",
                "USB-C bus|usb c bus",
                "3 pc(s) set|3 set",
                "Größe|gr e",
                "'  '|''"
            })
    void aTextIsItsWordsInTheSingular(String text, String phrase) {
        assertThat(PhraseLookup.of(text).phrase()).isEqualTo(phrase);
    }

    @Test
    void theLongestPhraseCountsAndOfThoseTheLast() {
        PhraseLookup text = PhraseLookup.of("table lamp shade for desk lamp");
        assertThat(text.find(Set.of("lamp", "table lamp", "desk lamp")::contains))
                .isEqualTo("desk lamp");
        assertThat(text.find(Set.of("lamp", "table lamp shade", "desk lamp")::contains))
                .isEqualTo("table lamp shade");
        assertThat(text.find(Set.of("mug")::contains)).isNull();
        assertThat(PhraseLookup.of("").find(phrase -> true)).isNull();
    }

    @Test
    void aPhraseHasFourWordsAtMost() {
        assertThat(PhraseLookup.of("a b c d e").find(phrase -> true)).isEqualTo("b c d e");
    }
}
