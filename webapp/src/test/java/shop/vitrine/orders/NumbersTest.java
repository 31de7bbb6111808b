package shop.vitrine.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void canBeReadOut() {
        assertThat(Numbers.purchase()).matches("P-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(Numbers.order()).startsWith("V-").isNotEqualTo(Numbers.order());
    }

    @Test
    void areUnderstoodAsMeant() {
        assertThat(Numbers.meant("v-7k3mo-qxdil")).isEqualTo("V-7K3M0-QXD11");
        assertThat(Numbers.meant("nonsense")).isEqualTo("nonsense");
    }
}
