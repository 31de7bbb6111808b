package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefixMatcherTest {
    @Test
    void anyWordMayBegin() {
        assertThat(PrefixMatcher.of("gar", false).matchesWordOf("Sonic Garden")).isTrue();
        assertThat(PrefixMatcher.of("sonic ga", false).matchesWordOf("Sonic Garden"))
                .isTrue();
        assertThat(PrefixMatcher.of("arden", false).matchesWordOf("Sonic Garden"))
                .isFalse();
        assertThat(PrefixMatcher.of("", true).matchesWordOf("Sonic")).isFalse();
        assertThat(PrefixMatcher.of("sonic", true).matchesWordOf("")).isFalse();
    }

    @Test
    void caseAndAccentsAreAlike() {
        assertThat(PrefixMatcher.fold("  Große ÉCLAIRS, (Ärger)! ")).isEqualTo("grosse eclairs arger");
    }

    @Test
    void oneLetterMayBeOff() {
        for (var typed : new String[] {"headp", "hedph", "haedph", "heaadph", "hxadph"})
            assertThat(PrefixMatcher.of(typed, true).matchesWordOf("Headphones"))
                    .as(typed)
                    .isTrue();
        for (var typed : new String[] {"jeadp", "hxxdph", "hed", "headphonesandmore"})
            assertThat(PrefixMatcher.of(typed, true).matchesWordOf("Headphones"))
                    .as(typed)
                    .isFalse();
        assertThat(PrefixMatcher.of("hedph", false).matchesWordOf("Headphones")).isFalse();
    }
}
