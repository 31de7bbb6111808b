package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitionTest {
    private enum Light implements Transition<Light> {
        RED,
        GREEN,
        AMBER,
        BROKEN;

        @Override
        public Map<Light, Set<Light>> transitions() {
            return Map.of(RED, Set.of(BROKEN, GREEN), GREEN, Set.of(AMBER), AMBER, Set.of(RED));
        }
    }

    @Test
    void aStateBecomesWhatItsTableSays() {
        assertThat(Light.RED.become(Light.GREEN, "The light")).isEqualTo(Light.GREEN);
        assertThat(Light.RED.mayBecome(Light.AMBER)).isFalse();
        assertThatThrownBy(() -> Light.RED.become(Light.AMBER, "The light"))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("The light is RED and cannot become AMBER");
    }

    @Test
    void nextStatesComeInTheirOrderAndAStateWithoutALineIsFinal() {
        assertThat(Light.RED.next()).containsExactly(Light.GREEN, Light.BROKEN);
        assertThat(Light.BROKEN.next()).isEmpty();
    }
}
