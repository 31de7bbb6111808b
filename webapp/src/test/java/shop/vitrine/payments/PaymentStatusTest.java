package shop.vitrine.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.payments.PaymentStatus.AUTHORISED;
import static shop.vitrine.payments.PaymentStatus.EXPIRED;
import static shop.vitrine.payments.PaymentStatus.FAILED;
import static shop.vitrine.payments.PaymentStatus.SETTLED;
import static shop.vitrine.payments.PaymentStatus.STARTED;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.house.NotAllowed;
import shop.vitrine.money.Money;

class PaymentStatusTest {
    @Test
    void moneyThatMovedCountsWhateverWasSaidBefore() {
        assertThat(List.of(STARTED, AUTHORISED, FAILED, EXPIRED)).allMatch(one -> one.mayBecome(SETTLED));
    }

    @Test
    void nothingComesAfterSettled() {
        assertThat(Arrays.stream(PaymentStatus.values())).noneMatch(SETTLED::mayBecome);
    }

    @Test
    void aLatePromiseChangesNothing() {
        assertThat(List.of(SETTLED, FAILED, EXPIRED)).noneMatch(one -> one.mayBecome(AUTHORISED));
    }

    @Test
    void settlesOnce() {
        Payment payment = new Payment("purchase", "test", Money.of(100), Instant.EPOCH);
        payment.settle(Instant.EPOCH);
        assertThatThrownBy(() -> payment.settle(Instant.EPOCH)).isInstanceOf(NotAllowed.class);
        assertThat(payment.status().isOpen()).isFalse();
    }
}
