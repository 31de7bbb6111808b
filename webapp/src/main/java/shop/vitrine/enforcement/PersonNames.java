package shop.vitrine.enforcement;

import java.util.Map;

record PersonNames(Map<String, String> known) {
    public String of(String id) {
        return id == null ? "–" : known.getOrDefault(id, "–");
    }
}
