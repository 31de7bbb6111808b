package shop.vitrine.vetting.review;

import java.util.Map;
import java.util.Set;
import shop.vitrine.web.form.Problems;

/**
 * What an admin typed into the review page when it could not be done, so that nothing has to be typed twice.
 *
 * @param reasons what to ask, by field
 * @param rejection why to reject, or null
 * @param items what was checked, or null for what is saved
 */
record DecisionInput(Map<String, String> reasons, String rejection, Set<String> items, Problems problems) {
    static final DecisionInput NONE = new DecisionInput(Map.of(), null, null, Problems.NONE);

    DecisionInput wrong(String field, String key) {
        return new DecisionInput(reasons, rejection, items, problems.and(field, key));
    }
}
