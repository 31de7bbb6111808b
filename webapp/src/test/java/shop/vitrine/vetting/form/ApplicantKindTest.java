package shop.vitrine.vetting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicantKindTest {
    @ParameterizedTest
    @EnumSource
    void theStepsAreWalkedForthAndBack(ApplicantKind kind) {
        List<ApplicationStep> forth = new ArrayList<>(List.of(ApplicationStep.KIND));
        while (forth.getLast() != ApplicationStep.REVIEW) forth.add(kind.next(forth.getLast()));
        assertThat(forth).isEqualTo(kind.steps());
        List<ApplicationStep> back = new ArrayList<>(List.of(ApplicationStep.REVIEW));
        while (kind.previous(back.getFirst()) != null) back.addFirst(kind.previous(back.getFirst()));
        assertThat(back).isEqualTo(kind.steps());
        assertThat(kind.next(ApplicationStep.REVIEW)).isEqualTo(ApplicationStep.REVIEW);
    }

    @ParameterizedTest
    @EnumSource
    void noFieldIsAskedForTwice(ApplicantKind kind) {
        assertThat(kind.steps().stream().flatMap(step -> step.fields().stream()))
                .doesNotHaveDuplicates();
        assertThat(kind.checklist()).doesNotHaveDuplicates();
    }

    @Test
    void everyFieldIsAskedForSomewhere() {
        assertThat(Arrays.stream(ApplicationStep.values()).flatMap(step -> step.fields().stream()))
                .contains(ApplicationField.values());
    }

    @Test
    void aBusinessNeedsTwoWhoSayYes() {
        assertThat(ApplicantKind.INDIVIDUAL.approvals()).isEqualTo(1);
        assertThat(ApplicantKind.BUSINESS.approvals()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aStepComesBackFromItsAddress(ApplicationStep step) {
        assertThat(ApplicationStep.of(step.code())).contains(step);
        assertThat(ApplicationStep.of(step.name())).isEmpty();
        if (step.document() != null)
            assertThat(step.fields())
                    .as("where a document is, its end is asked")
                    .contains(step.document().expiry());
    }
}
