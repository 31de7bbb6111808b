package shop.vitrine.enforcement;

import java.util.Map;

/** What people are called, by their ids; a dash for who has no account any more. */
record PersonNames(Map<String, String> known) {
    public String of(String id) {
        return id == null ? "–" : known.getOrDefault(id, "–");
    }
}
