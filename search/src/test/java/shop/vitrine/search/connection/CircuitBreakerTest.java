package shop.vitrine.search.connection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private final CircuitBreaker breaker = new CircuitBreaker();

    @Test
    void twoFailuresAreForgiven() {
        fail(2);
        assertThatCode(breaker::enter).doesNotThrowAnyException();
    }

    @Test
    void afterThreeInARowTheServerIsLeftAlone() {
        fail(3);
        for (int request = 0; request < 5; request++)
            assertThatThrownBy(breaker::enter).isInstanceOf(SearchUnavailable.class);
    }

    @Test
    void anAnswerInBetweenBeginsTheCountAnew() {
        fail(2);
        breaker.succeeded();
        fail(2);
        assertThatCode(breaker::enter).doesNotThrowAnyException();
        fail(1);
        assertThatThrownBy(breaker::enter).isInstanceOf(SearchUnavailable.class);
    }

    @Test
    void anAnswerEndsTheOutage() {
        fail(5);
        breaker.succeeded();
        assertThatCode(breaker::enter).doesNotThrowAnyException();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) breaker.failed(new IllegalStateException("down"));
    }
}
