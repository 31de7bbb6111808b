package shop.vitrine.web.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private final Conflict none = Conflict.in(Locale.ENGLISH);

    @Test
    void showsOnlyWhereTheTwoDiffer() {
        Conflict conflict = none.compare("City", "Utrecht", "Delft").compare("Street", "Damrak 1", " Damrak 1 ");
        assertThat(conflict.rows()).containsExactly(new ConflictRow("City", "Utrecht", "Delft", null));
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(none.compare("City", null, "Delft").rows())
                .containsExactly(new ConflictRow("City", "nothing", "Delft", null));
        assertThat(none.compare("City", null, "").rows()).isEmpty();
    }

    @Test
    void keepsWordsThatHaveNoFieldAnyMore() {
        assertThat(none.mine("Reason", "Late").rows()).containsExactly(new ConflictRow("Reason", null, "Late", null));
        assertThat(none.mine("Reason", " ").rows()).isEmpty();
    }
}
