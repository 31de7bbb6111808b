package shop.vitrine.vetting;

import java.util.List;
import java.util.Set;
import shop.vitrine.tenants.vetting.Kind;
import shop.vitrine.tenants.vetting.Step;

/** One line of the list of steps: whether it is done, whether one is there. */
public record Progress(Step step, boolean done, boolean current) {
    /** @param wanting the steps in which something is missing or to be mended */
    static List<Progress> of(Kind kind, Step current, Set<Step> wanting) {
        return kind.steps().stream()
                .map(step -> new Progress(step, step != Step.REVIEW && !wanting.contains(step), step == current))
                .toList();
    }

    public String path() {
        return "/seller/apply/steps/" + step.code();
    }
}
