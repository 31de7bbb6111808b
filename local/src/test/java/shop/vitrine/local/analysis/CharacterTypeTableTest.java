package shop.vitrine.local.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterTypeTableTest {
    private static final byte ALPHA = (byte) WordDelimiterIterator.ALPHA;

    @Test
    void aRuleChangesItsCharacterAndNoOther() {
        byte[] usual = CharacterTypeTable.of(List.of());
        byte[] changed = CharacterTypeTable.of(List.of("+ => ALPHA"));
        for (int c = 0; c < 128; c++) assertThat(changed[c]).as("%c", c).isEqualTo(c == '+' ? ALPHA : usual[c]);
        assertThat(CharacterTypeTable.of(null)).isEqualTo(usual);
    }

    @Test
    void aCharacterMayBeWrittenByItsNumberOrEscaped() {
        assertThat(CharacterTypeTable.of(List.of("\\u0023 => ALPHA"))['#']).isEqualTo(ALPHA);
        assertThat(CharacterTypeTable.of(List.of("\\# => ALPHA"))['#']).isEqualTo(ALPHA);
        byte[] far = CharacterTypeTable.of(List.of("\\u20ac => DIGIT"));
        assertThat(far).hasSize(0x20ac + 1);
        assertThat(far[0x20ac]).isEqualTo((byte) 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "+ => LETTER", "ab => ALPHA", "+ = ALPHA", "\\u12 => ALPHA"})
    void whatIsNoRuleIsSaid(String rule) {
        assertThatThrownBy(() -> CharacterTypeTable.of(List.of(rule))).hasMessageContaining("type_table");
    }

    @Test
    void stemmersAreKnownByAllWritingsOfTheirNames() {
        assertThat(NamedStemmer.of("light_german")).isSameAs(NamedStemmer.of("lightGerman"));
        assertThat(NamedStemmer.of("English")).isSameAs(NamedStemmer.of("english"));
        assertThatThrownBy(() -> NamedStemmer.of("klingon")).hasMessageContaining("klingon");
    }
}
