package shop.vitrine.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailRetryScheduleTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void growsFromAMinuteToSixHours() {
        assertThat(MailRetrySchedule.after(1)).contains(Duration.ofMinutes(1));
        assertThat(MailRetrySchedule.after(6)).contains(Duration.ofHours(6));
        for (int attempt = 1; attempt < 6; attempt++)
            assertThat(MailRetrySchedule.after(attempt).orElseThrow())
                    .isLessThan(MailRetrySchedule.after(attempt + 1).orElseThrow());
    }

    @Test
    void ends() {
        assertThat(MailRetrySchedule.after(7)).isEmpty();
    }

    @Test
    void aMailIsTriedSevenTimesAndThenGivenUp() {
        OutgoingMail mail =
                new OutgoingMail("mara@example.org", new MailContent("Hello", "<p>Hello</p>", "Hello"), NOON);
        for (int attempt = 1; attempt <= 6; attempt++) {
            mail.take(NOON);
            assertThat(mail.failed("no answer", NOON)).isPresent();
        }
        mail.take(NOON);
        assertThat(mail.failed("no answer", NOON)).isEmpty();
    }

    @Test
    void aMailThatFailedIsTriedAgainFromThenOn() {
        OutgoingMail mail =
                new OutgoingMail("mara@example.org", new MailContent("Hello", "<p>Hello</p>", "Hello"), NOON);
        mail.take(NOON);
        assertThat(mail.failed("no answer", NOON.plusSeconds(9)))
                .contains(NOON.plusSeconds(9).plus(Duration.ofMinutes(1)));
        assertThat(mail.content()).isEqualTo(new MailContent("Hello", "<p>Hello</p>", "Hello"));
    }
}
