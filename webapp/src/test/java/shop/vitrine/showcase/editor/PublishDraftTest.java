package shop.vitrine.showcase.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.web.conflict.Version;

class PublishDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T11:01, 2026-11-20T10:01:00Z",
        "2026-12-01T09:00, 2026-12-01T08:00:00Z",
        "2027-07-01T09:00, 2027-07-01T07:00:00Z",
        "2027-11-21T10:59, 2027-11-21T09:59:00Z",
        "2026-11-20T11:00, ",
        "2026-11-20T10:59, ",
        "2027-11-21T11:00, ",
        "2026-12-01, ",
        "tomorrow, ",
        "2026-13-01T09:00, ",
        ", "
    })
    void theMomentIsOfTheMarketsZoneToComeAndWithinAYear(String typed, Instant moment) {
        PublishDraft publish = new PublishDraft(Version.of(1), "later", typed);
        if (moment == null) assertThat(publish.moment(NOW)).isEmpty();
        else assertThat(publish.moment(NOW)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({"later, true", "now, false", "LATER, false", ", false"})
    void isNowUnlessLaterIsSaid(String when, boolean later) {
        assertThat(new PublishDraft(Version.of(1), when, null).isLater()).isEqualTo(later);
    }
}
