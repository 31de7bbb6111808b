package shop.vitrine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Session session = new Session(Token.next(), "mara", NOON, "::1", "a browser");

    @Test
    void endsThirtyDaysAfterItWasLastSeen() {
        assertThat(session.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
        session.seen(NOON.plus(Duration.ofDays(20)));
        assertThat(session.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(50)));
    }

    @Test
    void isWrittenEveryFewMinutesOnly() {
        session.seen(NOON.plus(Duration.ofMinutes(4)));
        assertThat(session.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
    }
}
