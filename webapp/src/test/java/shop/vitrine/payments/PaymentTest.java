package shop.vitrine.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import shop.vitrine.money.Money;

/** Webhooks come late, twice and out of order. */
class PaymentTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Payment payment = new Payment("purchase", "test", Money.of(1999), NOW);

    @Test
    void isAuthorisedAndThenSettled() {
        payment.authorise(NOW.plusSeconds(1));
        assertThat(payment.status().isOpen()).isTrue();
        payment.settle(NOW.plusSeconds(2));
        assertThat(payment.status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(payment.status().isOpen()).isFalse();
        assertThat(payment.changedAt()).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void moneyThatComesAfterItsEndCounts() {
        payment.expire(NOW.plusSeconds(1));
        payment.settle(NOW.plusSeconds(2));
        assertThat(payment.status()).isEqualTo(PaymentStatus.SETTLED);
    }

    @Test
    void moneyThatComesAfterARefusalCounts() {
        payment.fail("declined", NOW.plusSeconds(1));
        assertThat(payment.failure()).isEqualTo("declined");
        payment.settle(NOW.plusSeconds(2));
        assertThat(payment.status()).isEqualTo(PaymentStatus.SETTLED);
    }

    @Test
    void nothingComesAfterTheMoney() {
        payment.settle(NOW.plusSeconds(1));
        for (PaymentStatus next : PaymentStatus.values())
            assertThat(payment.status().mayBecome(next)).as(next.name()).isFalse();
        assertThatThrownBy(() -> payment.fail("late", NOW.plusSeconds(2))).isInstanceOf(RuntimeException.class);
        assertThat(payment.status()).isEqualTo(PaymentStatus.SETTLED);
        assertThat(payment.failure()).isNull();
        assertThat(payment.changedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void aPromiseAfterTheEndIsWorthNothing() {
        payment.expire(NOW.plusSeconds(1));
        assertThat(payment.status().mayBecome(PaymentStatus.AUTHORISED)).isFalse();
    }
}
