package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdGeneratorTest {
    @Test
    void anIdHasTwelveSignsThatNobodyMistakes() {
        for (int i = 0; i < 1_000; i++)
            assertThat(IdGenerator.next()).matches("[0-9a-hjkmnp-tv-z]{12}").doesNotContain("i", "l", "o", "u");
        assertThat(IdGenerator.random(0)).isEmpty();
        assertThat(IdGenerator.random(5)).hasSize(5);
    }

    @Test
    void noTwoAreTheSame() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 20_000; i++) assertThat(ids.add(IdGenerator.next())).isTrue();
    }

    @Test
    void everySignStandsInEveryPlace() {
        for (int place = 0; place < 12; place++) {
            Set<Character> signs = new HashSet<>();
            for (int i = 0; i < 2_000; i++) signs.add(IdGenerator.next().charAt(place));
            assertThat(signs).as("place %d", place).hasSize(32);
        }
    }
}
