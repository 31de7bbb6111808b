package shop.vitrine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameNormalizerTest {
    @ParameterizedTest
    @CsvSource({
        "José Álvarez, jose alvarez",
        "'  JOSÉ   álvarez ', jose alvarez",
        "Łukasz, lukasz",
        "Größe, grosse",
        "Øst Æbel, ost aebel",
        "Þór, thor",
        "Đorđe, dorde",
        "Œuvre, oeuvre",
        "ﬁne, fine",
        "Ĳssel, ijssel",
        "İstanbul, istanbul",
        "'a\tb', a b",
        "'', ''"
    })
    void isLookedForWithoutMarksAndCapitals(String name, String plain) {
        assertThat(NameNormalizer.plain(name)).isEqualTo(plain);
        assertThat(NameNormalizer.plain(plain)).as("once more").isEqualTo(plain);
    }
}
