package shop.vitrine.vetting.apply;

import java.util.List;
import java.util.Set;
import shop.vitrine.vetting.form.ApplicantKind;
import shop.vitrine.vetting.form.ApplicationStep;

record StepProgress(ApplicationStep step, boolean done, boolean current) {
    /** @param wanting steps with missing answers or requested corrections */
    static List<StepProgress> of(ApplicantKind kind, ApplicationStep current, Set<ApplicationStep> wanting) {
        return kind.steps().stream()
                .map(step -> new StepProgress(
                        step, step != ApplicationStep.REVIEW && !wanting.contains(step), step == current))
                .toList();
    }

    public String path() {
        return "/seller/apply/steps/" + step.code();
    }
}
