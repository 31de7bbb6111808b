package shop.vitrine.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.feeds.importing.ImportProgress;
import shop.vitrine.feeds.importing.ImportResult;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Stamp;

class FeedImportTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final ImportResult RESULT = new ImportResult(10, 4, 3, 2, 1);

    @Test
    void isLookedThroughOrderedAndImported() {
        FeedImport feed = brought();
        feed.begin(NOW);
        assertThat(feed.state()).isEqualTo(FeedImportState.CHECKING);
        feed.end(RESULT, 5, NOW);
        assertThat(feed.state()).isEqualTo(FeedImportState.CHECKED);
        assertThat(feed.problems()).isEqualTo(5);
        feed.confirm();
        feed.begin(NOW);
        assertThat(feed.state()).isEqualTo(FeedImportState.IMPORTING);
        assertThat(feed.problems()).isZero();
        feed.end(RESULT, 6, NOW.plusSeconds(9));
        assertThat(feed.state()).isEqualTo(FeedImportState.DONE);
        assertThat(feed.endedAt()).isEqualTo(NOW.plusSeconds(9));
        assertThat(feed.percent()).isEqualTo(100);
        assertThat(feed.created() + feed.updated() + feed.unchanged() + feed.refused())
                .isEqualTo(feed.rows());
    }

    @Test
    void aNodeThatGoesAwayLeavesItsWorkToBeBegunThreeTimes() {
        FeedImport feed = brought();
        for (int attempt = 1; attempt <= 2; attempt++) {
            feed.begin(NOW);
            feed.retryOrFail(NOW);
            assertThat(feed.state()).isEqualTo(FeedImportState.WAITING);
        }
        feed.begin(NOW);
        feed.retryOrFail(NOW);
        assertThat(feed.state()).isEqualTo(FeedImportState.FAILED);
        assertThat(feed.fault(Locale.ENGLISH)).isNotBlank().doesNotContain("??");
    }

    @Test
    void whatIsOrderedHasItsThreeTriesAgain() {
        FeedImport feed = in(FeedImportState.CONFIRMED);
        for (int attempt = 1; attempt <= 2; attempt++) {
            feed.begin(NOW);
            feed.retryOrFail(NOW);
            assertThat(feed.state()).isEqualTo(FeedImportState.CONFIRMED);
        }
        feed.begin(NOW);
        feed.retryOrFail(NOW);
        assertThat(feed.state()).isEqualTo(FeedImportState.FAILED);
    }

    @ParameterizedTest
    @EnumSource
    void isCancelledAtOnceWhereNobodyWorksOnIt(FeedImportState state) {
        FeedImport feed = in(state);
        if (state.isRunning()) {
            feed.cancel(NOW);
            assertThat(feed.state()).isEqualTo(state);
            assertThat(feed.isCancelling()).isTrue();
            feed.retryOrFail(NOW);
            assertThat(feed.state()).isEqualTo(FeedImportState.CANCELLED);
        } else if (state.mayBecome(FeedImportState.CANCELLED)) {
            feed.cancel(NOW);
            assertThat(feed.state()).isEqualTo(FeedImportState.CANCELLED);
        } else {
            assertThatThrownBy(() -> feed.cancel(NOW)).isInstanceOf(NotAllowed.class);
            assertThat(feed.state()).isEqualTo(state);
        }
    }

    @Test
    void whatWasStoppedWhileItWasLookedThroughIsNotImported() {
        FeedImport feed = in(FeedImportState.CHECKING);
        feed.cancel(NOW);
        feed.end(RESULT, 0, NOW);
        assertThat(feed.state()).isEqualTo(FeedImportState.CANCELLED);
        assertThat(feed.rows()).isZero();
    }

    @Test
    void whatWasWrittenBeforeItStoppedIsCounted() {
        FeedImport feed = in(FeedImportState.IMPORTING);
        feed.progress(new ImportProgress(7, 50, 100), NOW);
        feed.cancelled(NOW);
        assertThat(feed.rows()).isEqualTo(7);
        FeedImport looked = in(FeedImportState.CHECKING);
        looked.progress(new ImportProgress(7, 50, 100), NOW);
        looked.cancelled(NOW);
        assertThat(looked.rows()).isZero();
    }

    @Test
    void isNeverFurtherThanItsEnd() {
        FeedImport feed = in(FeedImportState.CHECKING);
        int before = 0;
        for (long bytes = 0; bytes <= 250; bytes += 10) {
            feed.progress(new ImportProgress(1, bytes, 100), NOW);
            assertThat(feed.percent()).isBetween(before, 100);
            before = feed.percent();
        }
        assertThat(new FeedImport("shop", new Stamp("noor", NOW), "empty.tsv", 0).percent())
                .isZero();
    }

    @Test
    void whyItFailedIsSaidInEveryLanguageWithItsNumbers() {
        FeedImport feed = in(FeedImportState.CHECKING);
        feed.fail("feeds.problem.column-missing", List.of("price, title"), NOW);
        for (String language : List.of("en", "de", "nl"))
            assertThat(feed.fault(Locale.of(language))).contains("price, title").doesNotContain("??");
        assertThat(brought().fault(Locale.ENGLISH)).isNull();
    }

    @Test
    void parametersKeepTheirKind() {
        for (List<Object> parameters : List.of(
                List.<Object>of(), List.<Object>of(5L, "a \"b\"", "5"), List.<Object>of(-1L, "", 9_999_999_999L)))
            assertThat(MessageParametersJson.read(MessageParametersJson.write(parameters)))
                    .isEqualTo(parameters);
        assertThat(MessageParametersJson.read(null)).isEmpty();
    }

    private static FeedImport in(FeedImportState state) {
        FeedImport feed = brought();
        if (state == FeedImportState.WAITING) return feed;
        feed.begin(NOW);
        switch (state) {
            case CHECKING -> {}
            case FAILED -> feed.fail("feeds.import.fault.lost", List.of(), NOW);
            case CANCELLED -> feed.cancelled(NOW);
            default -> {
                feed.end(RESULT, 0, NOW);
                if (state == FeedImportState.CHECKED) return feed;
                feed.confirm();
                if (state == FeedImportState.CONFIRMED) return feed;
                feed.begin(NOW);
                if (state == FeedImportState.DONE) feed.end(RESULT, 0, NOW);
            }
        }
        return feed;
    }

    private static FeedImport brought() {
        return new FeedImport("shop", new Stamp("noor", NOW), "mugs.tsv", 100);
    }
}
