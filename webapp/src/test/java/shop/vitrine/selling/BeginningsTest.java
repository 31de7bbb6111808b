package shop.vitrine.selling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {
    @Test
    void everyWordMayBeBegun() {
        assertThat(Beginnings.of("  Élan vase 2 ")).isEqualTo("Élan:*AB & vase:*AB & 2:*AB");
    }

    @Test
    void signsOfTheQueryLanguageAreNoWords() {
        assertThat(Beginnings.of("a'b & !(c|d):* <-> \\e")).isEqualTo("a:*AB & b:*AB & c:*AB & d:*AB & e:*AB");
        assertThat(Beginnings.of("!&|()")).isEmpty();
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Beginnings.of("w ".repeat(100)).split(" & ")).hasSize(8);
    }
}
