package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryEdgeEncoderTest {
    private static final List<String> PATH = List.of("home", "table-lamps", "desk.lamps");

    @Test
    void aPathIsAnEdgeForEachOfItsNodes() {
        assertThat(CategoryEdgeEncoder.of(PATH)).containsExactly("/home", "home/table-lamps", "table-lamps/desk.lamps");
        assertThat(CategoryEdgeEncoder.of(List.of())).isEmpty();
    }

    @Test
    void theChildOfAnEdgeIsItsEnd() {
        assertThat(CategoryEdgeEncoder.of(PATH))
                .extracting(CategoryEdgeEncoder::child)
                .isEqualTo(PATH);
    }

    @Test
    void exactlyTheEdgesBelowANodeAreFound() {
        for (String node : List.of("", "home", "table-lamps", "desk.lamps")) {
            List<String> below = CategoryEdgeEncoder.of(PATH).stream()
                    .filter(edge -> edge.matches(CategoryEdgeEncoder.below(node)))
                    .toList();
            assertThat(below)
                    .isEqualTo(CategoryEdgeEncoder.of(PATH).stream()
                            .filter(edge -> edge.startsWith(node + "/"))
                            .toList());
        }
        assertThat("deskxlamps/a").doesNotMatch(CategoryEdgeEncoder.below("desk.lamps"));
    }
}
