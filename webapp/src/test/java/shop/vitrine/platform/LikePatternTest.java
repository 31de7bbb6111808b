package shop.vitrine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {
    @Test
    void whatMeansSomethingToLikeIsMeantAsItStands() {
        assertThat(LikePattern.startsWith("a_b%c\\d")).isEqualTo("a\\_b\\%c\\\\d%");
        assertThat(LikePattern.contains("100 %")).isEqualTo("%100 \\%%");
    }
}
