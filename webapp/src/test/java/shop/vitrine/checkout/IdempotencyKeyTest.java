package shop.vitrine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
    @Test
    void comesBackAsItWasSent() {
        IdempotencyKey key = IdempotencyKey.next("cart00000001");
        assertThat(IdempotencyKey.read(key.toString())).contains(key);
    }

    @Test
    void isOfOneCart() {
        IdempotencyKey key = IdempotencyKey.next("cart00000001");
        assertThat(key.isOf("cart00000001")).isTrue();
        assertThat(key.isOf("cart00000002")).isFalse();
    }

    @Test
    void isNewEachTime() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> IdempotencyKey.next("c").toString()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cart", "cart-short", "-01234567890123456789", "cart-0123456789012345678!", "a-b-c"})
    void whatNobodyMadeIsNone(String text) {
        assertThat(IdempotencyKey.read(text)).isEmpty();
        assertThat(IdempotencyKey.read(null)).isEmpty();
    }
}
