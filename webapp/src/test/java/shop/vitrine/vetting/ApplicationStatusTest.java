package shop.vitrine.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.TransitionTable;

class ApplicationStatusTest {
    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        TransitionTable.of(
                        "DRAFT > SUBMITTED",
                        "SUBMITTED > IN_REVIEW",
                        "IN_REVIEW > MORE_NEEDED APPROVED REJECTED",
                        "MORE_NEEDED > IN_REVIEW",
                        "REJECTED > IN_REVIEW")
                .agreesWith(ApplicationStatus.class);
    }

    @Test
    void anApplicationIsWrittenByItsApplicantOrReadByTheVetting() {
        for (ApplicationStatus status : ApplicationStatus.values())
            assertThat(status.isOpen() && status.isDecided()).as(status.name()).isFalse();
        assertThat(ApplicationStatus.values())
                .filteredOn(ApplicationStatus::isOpen)
                .containsExactly(ApplicationStatus.DRAFT, ApplicationStatus.MORE_NEEDED);
        assertThat(ApplicationStatus.values())
                .filteredOn(ApplicationStatus::isDecided)
                .containsExactly(ApplicationStatus.APPROVED, ApplicationStatus.REJECTED);
    }
}
