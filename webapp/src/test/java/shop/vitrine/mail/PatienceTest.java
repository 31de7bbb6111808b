package shop.vitrine.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void growsFromAMinuteToSixHours() {
        assertThat(Patience.after(1)).contains(Duration.ofMinutes(1));
        assertThat(Patience.after(6)).contains(Duration.ofHours(6));
        for (int attempt = 1; attempt < 6; attempt++)
            assertThat(Patience.after(attempt).orElseThrow())
                    .isLessThan(Patience.after(attempt + 1).orElseThrow());
    }

    @Test
    void ends() {
        assertThat(Patience.after(7)).isEmpty();
    }

    @Test
    void aMailIsTriedSevenTimesAndThenGivenUp() {
        Mail mail = new Mail("mara@example.org", new Letter("Hello", "<p>Hello</p>", "Hello"), NOON);
        for (int attempt = 1; attempt <= 6; attempt++) {
            mail.take(NOON);
            assertThat(mail.failed("no answer", NOON)).isPresent();
        }
        mail.take(NOON);
        assertThat(mail.failed("no answer", NOON)).isEmpty();
    }
}
