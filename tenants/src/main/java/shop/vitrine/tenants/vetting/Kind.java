package shop.vitrine.tenants.vetting;

import java.util.List;

/** Who applies: somebody in their own name, or a company. Each goes through steps of its own. */
public enum Kind {
    INDIVIDUAL(
            List.of(Step.KIND, Step.PERSON, Step.SHOP, Step.BANK, Step.REVIEW),
            List.of("identity", "name", "age", "tax", "address", "shop", "bank", "duplicates")),
    BUSINESS(
            List.of(Step.KIND, Step.COMPANY, Step.OWNERS, Step.REPRESENTATIVE, Step.SHOP, Step.BANK, Step.REVIEW),
            List.of("licence", "register", "vat", "owners", "representative", "shop", "bank", "duplicates"));

    private final List<Step> steps;
    private final List<String> checklist;

    Kind(List<Step> steps, List<String> checklist) {
        this.steps = steps;
        this.checklist = checklist;
    }

    public List<Step> steps() {
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
    public Step next(Step step) {
        return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
    }

    /** The step before this one, or null. */
    public Step previous(Step step) {
        int at = steps.indexOf(step);
        return at < 1 ? null : steps.get(at - 1);
    }
}
