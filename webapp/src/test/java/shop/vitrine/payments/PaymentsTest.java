package shop.vitrine.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import shop.vitrine.money.Money;

/** How much of a payment can still be refunded. */
class PaymentsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final List<Refund> refunds = new ArrayList<>();

    @Test
    void aRefundNeverExceedsWhatWasPaid() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            refunds.clear();
            List<Payment> payments = List.of(settled(1 + random.nextInt(5_000)), settled(1 + random.nextInt(5_000)));
            for (int refund = 0; refund < 30; refund++) refund(payments, 1 + random.nextInt(1_500));
            for (Payment payment : payments) {
                Money sentBack = refunds.stream()
                        .filter(refund -> refund.payment().equals(payment.id()))
                        .map(Refund::amount)
                        .reduce(Money.zero(), Money::plus);
                assertThat(sentBack).as("seed %d", seed).isLessThanOrEqualTo(payment.amount());
                assertThat(Payments.left(payment, refunds).plus(sentBack)).isEqualTo(payment.amount());
            }
        }
    }

    @Test
    void allThatWasPaidCanBeSentBackInParts() {
        Payment payment = settled(2_000);
        assertThat(refund(List.of(payment), 1_500)).contains(payment);
        assertThat(refund(List.of(payment), 501)).isEmpty();
        assertThat(refund(List.of(payment), 500)).contains(payment);
        assertThat(refund(List.of(payment), 1)).isEmpty();
        assertThat(Payments.left(payment, refunds)).isEqualTo(Money.zero());
    }

    @Test
    void onlyMoneyThatCameCanBeSentBack() {
        Payment started = payment(2_000);
        Payment authorised = payment(2_000);
        authorised.authorise(NOW);
        Payment failed = payment(2_000);
        failed.fail("declined", NOW);
        Payment expired = payment(2_000);
        expired.expire(NOW);
        assertThat(refund(List.of(started, authorised, failed, expired), 1)).isEmpty();
    }

    @Test
    void aRefundIsOfOnePaymentThatHasAllOfIt() {
        Payment small = settled(300);
        Payment large = settled(2_000);
        assertThat(refund(List.of(small, large), 500)).contains(large);
        assertThat(refund(List.of(small, large), 300)).contains(small);
        assertThat(refund(List.of(small, large), 1_501)).isEmpty();
    }

    @Test
    void whatIsSentBackOfAnotherPaymentTakesNothingAway() {
        Payment first = settled(1_000);
        Payment second = settled(1_000);
        refunds.add(new Refund(second.id(), Money.of(1_000), "paid twice", null, NOW));
        assertThat(Payments.left(first, refunds)).isEqualTo(Money.of(1_000));
        assertThat(refund(List.of(second, first), 700)).contains(first);
    }

    private Optional<Payment> refund(List<Payment> payments, long amount) {
        Optional<Payment> from = Payments.refundable(payments, refunds, Money.of(amount));
        from.ifPresent(payment -> refunds.add(new Refund(payment.id(), Money.of(amount), "returned", "order", NOW)));
        return from;
    }

    private static Payment settled(long amount) {
        Payment payment = payment(amount);
        payment.settle(NOW);
        return payment;
    }

    private static Payment payment(long amount) {
        return new Payment("purchase", "test", Money.of(amount), NOW);
    }
}
