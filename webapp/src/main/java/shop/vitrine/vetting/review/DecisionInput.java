package shop.vitrine.vetting.review;

import java.util.Map;
import java.util.Set;
import shop.vitrine.web.form.Problems;

/**
 * What an admin typed into the workbench when it could not be done, so that nothing has to be typed twice.
 *
 * @param reasons what to ask, by field
 * @param rejection why to reject, or null
 * @param items what was checked, or null for what is saved
 * @param seen the version that the page showed, or −1 when nothing has happened since
 */
public record DecisionInput(
        Map<String, String> reasons, String rejection, Set<String> items, int seen, Problems problems) {
    static final DecisionInput NONE = new DecisionInput(Map.of(), null, null, -1, Problems.NONE);

    DecisionInput stale(int version) {
        return new DecisionInput(reasons, rejection, items, version, problems);
    }

    DecisionInput wrong(String field, String key) {
        return new DecisionInput(reasons, rejection, items, seen, problems.and(field, key));
    }
}
