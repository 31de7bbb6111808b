package shop.vitrine.vetting.review;

import java.util.Map;
import java.util.Set;
import shop.vitrine.web.form.Problems;

/**
 * An admin's input that could not be saved, so that nothing is typed twice.
 *
 * @param reasons corrections, by field
 * @param rejection or null
 * @param items ticked items, or null for the saved ones
 */
record DecisionInput(Map<String, String> reasons, String rejection, Set<String> items, Problems problems) {
    static final DecisionInput NONE = new DecisionInput(Map.of(), null, null, Problems.NONE);

    DecisionInput wrong(String field, String key) {
        return new DecisionInput(reasons, rejection, items, problems.and(field, key));
    }
}
