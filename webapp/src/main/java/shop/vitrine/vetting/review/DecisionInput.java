package shop.vitrine.vetting.review;

import java.util.Map;
import java.util.Set;
import shop.vitrine.web.form.Problems;

/** Refused input, so that nothing is typed twice; {@code items} is null for the saved ticks. */
record DecisionInput(Map<String, String> reasons, String rejection, Set<String> items, Problems problems) {
    static final DecisionInput NONE = new DecisionInput(Map.of(), null, null, Problems.NONE);

    DecisionInput wrong(String field, String key) {
        return new DecisionInput(reasons, rejection, items, problems.and(field, key));
    }
}
