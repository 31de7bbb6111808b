package shop.vitrine.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.cart.CartMergeResult.MergedLine;

class CartMergeResultTest {
    @Test
    void comesBackFromTheCartsRow() {
        for (int lines = 0; lines <= 4; lines++)
            for (int leftOut = 0; leftOut <= 2; leftOut++) {
                List<MergedLine> items = java.util.stream.IntStream.range(0, lines)
                        .mapToObj(i -> new MergedLine("7k3m9qxd4t2" + i, i + 1, i % 2 == 0))
                        .toList();
                CartMergeResult result = new CartMergeResult(items, leftOut);
                assertThat(CartMergeResult.parse(result.text())).isEqualTo(result);
                assertThat(result.isEmpty()).isEqualTo(lines == 0 && leftOut == 0);
            }
    }

    @Test
    void nothingWasKeptNothingIsTold() {
        assertThat(CartMergeResult.parse(null)).isEqualTo(CartMergeResult.NONE);
    }
}
