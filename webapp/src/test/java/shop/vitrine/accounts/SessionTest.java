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
        assertThat(session.isActivityStale(NOON.plus(Duration.ofMinutes(4)))).isFalse();
        assertThat(session.isActivityStale(NOON.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void whoeverIsSeenOftenEnoughIsNeverSignedOut() {
        Instant now = NOON;
        for (int visit = 0; visit < 200; visit++) {
            now = now.plus(Duration.ofMinutes(37L * visit));
            if (now.isAfter(session.expiresAt())) break;
            session.seen(now);
            assertThat(session.expiresAt()).isAfter(now.plus(Duration.ofDays(29)));
        }
    }

    @Test
    void whatIsWrittenIsNeverMoreThanFiveMinutesOld() {
        for (int second = 0; second < 3_600; second += 7) {
            Instant now = NOON.plusSeconds(second);
            if (session.isActivityStale(now)) session.seen(now);
            assertThat(Duration.between(session.lastSeenAt(), now)).isLessThan(Duration.ofMinutes(5));
        }
    }

    @Test
    void isStrongOnceASecondFactorWasShown() {
        assertThat(session.isStrong()).isFalse();
        session.strengthen(NOON);
        assertThat(session.isStrong()).isTrue();
    }

    @Test
    void itsIdOpensNothing() {
        Token token = Token.next();
        Session own = new Session(token, "mara", NOON, "::1", "a browser");
        assertThat(own.id()).isNotEqualTo(token.text()).hasSize(12);
    }
}
