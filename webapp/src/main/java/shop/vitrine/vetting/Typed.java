package shop.vitrine.vetting;

import java.util.Map;
import java.util.Set;
import shop.vitrine.pages.Problems;

/**
 * What an admin typed into the workbench when it could not be done, so that nothing has to be typed twice.
 *
 * @param reasons what to ask, by field
 * @param rejection why to reject, or null
 * @param items what was checked, or null for what is saved
 * @param seen the version that the page showed, or −1 when nothing has happened since
 */
public record Typed(Map<String, String> reasons, String rejection, Set<String> items, int seen, Problems problems) {
    static final Typed NOTHING = new Typed(Map.of(), null, null, -1, Problems.NONE);

    Typed stale(int version) {
        return new Typed(reasons, rejection, items, version, problems);
    }

    Typed wrong(String field, String key) {
        return new Typed(reasons, rejection, items, seen, problems.and(field, key));
    }
}
