package shop.vitrine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnceKeyTest {
    @Test
    void comesBackAsItWasSent() {
        OnceKey key = OnceKey.next("cart00000001");
        assertThat(OnceKey.read(key.toString())).contains(key);
    }

    @Test
    void isOfOneCart() {
        OnceKey key = OnceKey.next("cart00000001");
        assertThat(key.isOf("cart00000001")).isTrue();
        assertThat(key.isOf("cart00000002")).isFalse();
    }

    @Test
    void isNewEachTime() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> OnceKey.next("c").toString()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cart", "cart-short", "-01234567890123456789", "cart-0123456789012345678!", "a-b-c"})
    void whatNobodyMadeIsNone(String text) {
        assertThat(OnceKey.read(text)).isEmpty();
        assertThat(OnceKey.read(null)).isEmpty();
    }
}
