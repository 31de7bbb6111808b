package shop.vitrine.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiveStockTest {
    private static ReceiveStock of(String pieces) {
        return new ReceiveStock(Map.of("mug", pieces), null);
    }

    @Test
    void takesWholePiecesUpToItsBound() {
        assertThat(of("1").check().any()).isFalse();
        assertThat(of("100000").check().any()).isFalse();
        for (String wrong : new String[] {"100001", "-1", "1.5", "a few", "9999999", " 1"})
            assertThat(of(wrong).check().at("pieces.mug")).as(wrong).isTrue();
    }

    @Test
    void leavesOutWhereNothingCameIn() {
        ReceiveStock both = new ReceiveStock(Map.of("mug", "0", "bowl", "7"), null);
        assertThat(both.check().any()).isFalse();
        assertThat(both.counts()).containsExactly(Map.entry("bowl", 7));
        assertThat(of("0").check().at("pieces")).isTrue();
    }

    @Test
    void aNoteHasABound() {
        assertThat(new ReceiveStock(Map.of("mug", "1"), "x".repeat(200)).check().any())
                .isFalse();
        assertThat(new ReceiveStock(Map.of("mug", "1"), "x".repeat(201)).check().at("note"))
                .isTrue();
    }
}
