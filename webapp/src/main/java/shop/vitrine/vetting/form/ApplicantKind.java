package shop.vitrine.vetting.form;

import java.util.List;

/** An individual or a company; each has its own steps. */
public enum ApplicantKind {
    INDIVIDUAL(
            List.of(
                    ApplicationStep.KIND,
                    ApplicationStep.PERSON,
                    ApplicationStep.SHOP,
                    ApplicationStep.BANK,
                    ApplicationStep.REVIEW),
            List.of("identity", "name", "age", "tax", "address", "shop", "bank", "duplicates")),
    BUSINESS(
            List.of(
                    ApplicationStep.KIND,
                    ApplicationStep.COMPANY,
                    ApplicationStep.OWNERS,
                    ApplicationStep.REPRESENTATIVE,
                    ApplicationStep.SHOP,
                    ApplicationStep.BANK,
                    ApplicationStep.REVIEW),
            List.of("licence", "register", "vat", "owners", "representative", "shop", "bank", "duplicates"));

    private final List<ApplicationStep> steps;
    private final List<String> checklist;

    ApplicantKind(List<ApplicationStep> steps, List<String> checklist) {
        this.steps = steps;
        this.checklist = checklist;
    }

    public List<ApplicationStep> steps() {
        return steps;
    }

    /** Codes of what an admin checks before approval. */
    public List<String> checklist() {
        return checklist;
    }

    /** Number of different admins needed. */
    public int approvals() {
        return this == BUSINESS ? 2 : 1;
    }

    public ApplicationStep next(ApplicationStep step) {
        return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
    }

    public ApplicationStep previous(ApplicationStep step) {
        int at = steps.indexOf(step);
        return at < 1 ? null : steps.get(at - 1);
    }
}
