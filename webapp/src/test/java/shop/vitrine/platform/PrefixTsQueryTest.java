package shop.vitrine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefixTsQueryTest {
    @Test
    void everyWordMayBeBegun() {
        assertThat(PrefixTsQuery.of("  Élan vase 2 ")).isEqualTo("Élan:*AB & vase:*AB & 2:*AB");
    }

    @Test
    void signsOfTheQueryLanguageAreNoWords() {
        assertThat(PrefixTsQuery.of("a'b & !(c|d):* <-> \\e")).isEqualTo("a:*AB & b:*AB & c:*AB & d:*AB & e:*AB");
        assertThat(PrefixTsQuery.of("!&|()")).isEmpty();
    }

    @Test
    void aLongTextIsCut() {
        assertThat(PrefixTsQuery.of("w ".repeat(100)).split(" & ")).hasSize(8);
    }
}
