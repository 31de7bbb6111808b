package shop.vitrine.payments.testgateway;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import shop.vitrine.payments.NotTrusted;

class SealTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private final Seal seal = new Seal(text -> "signed-" + text.hashCode());

    @Test
    void trustsWhatItSealed() {
        String sealed = seal.of("body", NOW);
        assertThatCode(() -> seal.check(sealed, "body", NOW.plusSeconds(299))).doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherBody() {
        String sealed = seal.of("body", NOW);
        refused(sealed, "other", NOW);
    }

    @Test
    void refusesAnotherTime() {
        refused(seal.of("body", NOW), "body", NOW.plus(Seal.TOLERANCE).plusSeconds(1));
        refused(seal.of("body", NOW), "body", NOW.minus(Seal.TOLERANCE).minusSeconds(1));
        refused(seal.of("body", NOW).replaceFirst("t=\\d+", "t=" + (NOW.getEpochSecond() + 1)), "body", NOW);
    }

    @Test
    void refusesNonsense() {
        refused(null, "body", NOW);
        refused("", "body", NOW);
        refused("t=99999999999999999999,v1=x", "body", NOW);
    }

    private void refused(String sealed, String body, Instant at) {
        assertThatThrownBy(() -> seal.check(sealed, body, at)).isInstanceOf(NotTrusted.class);
    }
}
