package shop.vitrine.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void theBeginningHasNothingBeforeIt() {
        assertThat(stretch(List.of("a", "b", "c"), false, false)).isEqualTo(new Slice<>(List.of("a", "b"), null, "b"));
        assertThat(stretch(List.of("a", "b"), false, false)).isEqualTo(new Slice<>(List.of("a", "b"), null, null));
    }

    @Test
    void theMiddleGoesOnInBothDirections() {
        assertThat(stretch(List.of("c", "d", "e"), false, true)).isEqualTo(new Slice<>(List.of("c", "d"), "c", "d"));
    }

    @Test
    void walkingBackReadsTowardsTheBeginningAndShowsInOrder() {
        assertThat(stretch(List.of("d", "c", "b"), true, true)).isEqualTo(new Slice<>(List.of("c", "d"), "c", "d"));
        assertThat(stretch(List.of("b", "a"), true, true)).isEqualTo(new Slice<>(List.of("a", "b"), null, "b"));
    }

    @Test
    void nothingLeadsNowhere() {
        assertThat(stretch(List.of(), true, true)).isEqualTo(new Slice<>(List.of(), null, null));
    }

    private static Slice<String> stretch(List<String> found, boolean back, boolean begun) {
        return Slice.of(found, 2, back, begun, Function.identity());
    }
}
