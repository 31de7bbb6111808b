package shop.vitrine.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.TransitionTable;

class FeedImportStateTest {
    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        TransitionTable.of(
                        "WAITING > CHECKING CANCELLED",
                        "CHECKING > WAITING CHECKED FAILED CANCELLED",
                        "CHECKED > CONFIRMED CANCELLED",
                        "CONFIRMED > IMPORTING CANCELLED",
                        "IMPORTING > CONFIRMED DONE FAILED CANCELLED")
                .agreesWith(FeedImportState.class);
    }

    @Test
    void anImportAlwaysGoesOnWaitsForItsSellerOrIsOver() {
        for (FeedImportState state : FeedImportState.values()) {
            boolean over = state.next().isEmpty();
            boolean waitsForSeller = state == FeedImportState.CHECKED;
            assertThat(state.isPending()).as(state.name()).isEqualTo(!over && !waitsForSeller);
            if (state.isRunning()) assertThat(state.isPending()).isTrue();
        }
    }

    @Test
    void itCanBeCancelledUntilItIsOver() {
        for (FeedImportState state : FeedImportState.values())
            assertThat(state.mayBecome(FeedImportState.CANCELLED))
                    .as(state.name())
                    .isEqualTo(!state.next().isEmpty());
    }

    @Test
    void nothingIsWrittenBeforeTheSellerSaidSo() {
        assertThat(FeedImportState.values())
                .filteredOn(FeedImportState::isPreview)
                .containsExactly(FeedImportState.WAITING, FeedImportState.CHECKING, FeedImportState.CHECKED);
    }
}
