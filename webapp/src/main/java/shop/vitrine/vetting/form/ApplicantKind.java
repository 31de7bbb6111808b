package shop.vitrine.vetting.form;

import java.util.List;

/** Who applies: somebody in their own name, or a company. Each goes through steps of its own. */
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

    /** What an admin looks at before approving, by code. */
    public List<String> checklist() {
        return checklist;
    }

    /** How many different admins have to approve. */
    public int approvals() {
        return this == BUSINESS ? 2 : 1;
    }

    /** The step behind this one, or the last. */
    public ApplicationStep next(ApplicationStep step) {
        return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
    }

    /** The step before this one, or null. */
    public ApplicationStep previous(ApplicationStep step) {
        int at = steps.indexOf(step);
        return at < 1 ? null : steps.get(at - 1);
    }
}
