package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {
    @Test
    void anyWordMayBegin() {
        assertThat(Beginning.of("gar", false).startsWordOf("Sonic Garden")).isTrue();
        assertThat(Beginning.of("sonic ga", false).startsWordOf("Sonic Garden")).isTrue();
        assertThat(Beginning.of("arden", false).startsWordOf("Sonic Garden")).isFalse();
        assertThat(Beginning.of("", true).startsWordOf("Sonic")).isFalse();
        assertThat(Beginning.of("sonic", true).startsWordOf("")).isFalse();
    }

    @Test
    void caseAndAccentsAreAlike() {
        assertThat(Beginning.fold("  Große ÉCLAIRS, (Ärger)! ")).isEqualTo("grosse eclairs arger");
    }

    @Test
    void oneLetterMayBeOff() {
        for (var typed : new String[] {"headp", "hedph", "haedph", "heaadph", "hxadph"})
            assertThat(Beginning.of(typed, true).startsWordOf("Headphones"))
                    .as(typed)
                    .isTrue();
        for (var typed : new String[] {"jeadp", "hxxdph", "hed", "headphonesandmore"})
            assertThat(Beginning.of(typed, true).startsWordOf("Headphones"))
                    .as(typed)
                    .isFalse();
        assertThat(Beginning.of("hedph", false).startsWordOf("Headphones")).isFalse();
    }
}
