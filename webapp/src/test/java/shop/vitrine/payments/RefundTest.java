package shop.vitrine.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import shop.vitrine.money.Money;

class RefundTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void isDoneOnceTheGatewaySaidSo() {
        Refund refund = new Refund("payment", Money.of(500), "CANCELLED", "order-1", NOW);
        refund.ask(NOW);
        assertThat(refund.isDone()).isFalse();
        refund.done(NOW.plusSeconds(9));
        assertThat(refund.isDone()).isTrue();
        assertThat(refund.doneAt()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void concernsWhatItIsAboutOrEverything() {
        Refund part = new Refund("payment", Money.of(500), "CANCELLED", "order-1", NOW);
        assertThat(part.concerns("order-1")).isTrue();
        assertThat(part.concerns("order-2")).isFalse();
        assertThat(new Refund("payment", Money.of(500), "LATE", null, NOW).concerns("order-2"))
                .isTrue();
    }

    @Test
    void aGatewayThatIsSilentIsAskedEverMoreSlowlyAndNeverLessThanHourly() {
        Refund refund = new Refund("payment", Money.of(500), "LATE", null, NOW);
        Duration before = Duration.ZERO;
        for (int attempt = 0; attempt < 40; attempt++) {
            refund.ask(NOW);
            Duration rest = Duration.between(NOW, refund.dueAt());
            assertThat(rest).isGreaterThanOrEqualTo(before).isBetween(Duration.ofSeconds(5), Duration.ofHours(1));
            before = rest;
        }
        assertThat(before).isEqualTo(Duration.ofHours(1));
        refund.done(NOW);
        assertThat(refund.dueAt()).isNull();
    }
}
