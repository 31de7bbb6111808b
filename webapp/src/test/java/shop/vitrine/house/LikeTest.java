package shop.vitrine.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {
    @Test
    void whatMeansSomethingToLikeIsMeantAsItStands() {
        assertThat(Like.beginning("a_b%c\\d")).isEqualTo("a\\_b\\%c\\\\d%");
        assertThat(Like.anywhere("100 %")).isEqualTo("%100 \\%%");
    }
}
