package shop.vitrine.vetting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationAnswersTest {
    private static final ApplicationAnswers BOTH = ApplicationAnswers.NONE
            .with(ApplicationStep.BANK, Map.of("iban", "NL91", "holder", "Mara \"Lind\" \u00e9"))
            .with(ApplicationStep.SHOP, Map.of("handle", "lumen"));

    @Test
    void comeBackFromWhatIsKept() {
        assertThat(ApplicationAnswers.of(BOTH.json())).isEqualTo(BOTH);
        assertThat(ApplicationAnswers.of(ApplicationAnswers.NONE.json())).isEqualTo(ApplicationAnswers.NONE);
    }

    @Test
    void aStepSaysAllOfItsAnswersAnewAndNoneOfAnothers() {
        ApplicationAnswers changed = BOTH.with(ApplicationStep.BANK, Map.of("iban", "DE89", "handle", "stolen"));
        assertThat(changed.texts()).isEqualTo(Map.of("iban", "DE89", "handle", "lumen"));
        assertThat(changed.in(ApplicationStep.BANK)).isEqualTo(Map.of("iban", "DE89"));
        assertThat(changed.of(ApplicationField.HANDLE)).isEqualTo("lumen");
        assertThat(changed.of("holder")).isNull();
    }

    @Test
    void everyStepKeepsExactlyItsOwnFields() {
        Map<String, String> typed = new HashMap<>();
        for (ApplicationField field : ApplicationField.values()) typed.put(field.code(), "x");
        for (ApplicationStep step : ApplicationStep.values())
            assertThat(ApplicationAnswers.NONE.with(step, typed).texts().keySet())
                    .as(step.code())
                    .containsExactlyInAnyOrderElementsOf(
                            step.fields().stream().map(ApplicationField::code).toList());
    }

    @Test
    void noAnswerIsLongerThanFourHundredSigns() {
        String long500 = "x".repeat(500);
        assertThat(ApplicationAnswers.NONE
                        .with(ApplicationStep.SHOP, Map.of("shopName", long500))
                        .of(ApplicationField.SHOP_NAME))
                .hasSize(400);
    }

    @Test
    void whoWroteAStepLastIsKnownBesideItsAnswers() {
        ApplicationAnswers written = BOTH.withWriter(ApplicationStep.BANK, "page-1");
        assertThat(written.lastWriter(ApplicationStep.BANK)).isEqualTo("page-1");
        assertThat(written.lastWriter(ApplicationStep.SHOP)).isEmpty();
        assertThat(written.in(ApplicationStep.BANK)).isEqualTo(BOTH.in(ApplicationStep.BANK));
        assertThat(written.with(ApplicationStep.BANK, Map.of()).lastWriter(ApplicationStep.BANK))
                .isEqualTo("page-1");
    }

    @Test
    void anOwnerThatGoesLeavesTheOthersInTheirOrder() {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < BeneficialOwner.MAX; i++) {
            typed.put(BeneficialOwner.field(i, "name"), "Owner " + i);
            typed.put(BeneficialOwner.field(i, "share"), "3" + i);
        }
        ApplicationAnswers all = ApplicationAnswers.NONE.with(ApplicationStep.OWNERS, typed);
        for (int gone = 0; gone < BeneficialOwner.MAX; gone++) {
            String name = "Owner " + gone;
            assertThat(all.withoutOwner(gone).owners())
                    .hasSize(BeneficialOwner.MAX - 1)
                    .extracting(BeneficialOwner::name)
                    .isSorted()
                    .doesNotContain(name);
        }
        assertThat(all.owners()).hasSize(BeneficialOwner.MAX);
        assertThat(ApplicationAnswers.NONE.owners()).isEmpty();
    }

    @Test
    void noLogHasWhatWasTyped() {
        assertThat(BOTH.toString()).contains("iban").doesNotContain("NL91", "Mara");
    }
}
