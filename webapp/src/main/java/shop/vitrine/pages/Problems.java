package shop.vitrine.pages;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is wrong with a form.
 *
 * @param keys message key by field name; shown beside the field
 */
public record Problems(Map<String, String> keys) {
    public static final Problems NONE = new Problems(Map.of());

    public boolean any() {
        return !keys.isEmpty();
    }

    public boolean at(String field) {
        return keys.containsKey(field);
    }

    /** The message key for this field, or null. */
    public String of(String field) {
        return keys.get(field);
    }

    public Problems and(String field, String key) {
        Map<String, String> more = new LinkedHashMap<>(keys);
        more.putIfAbsent(field, key);
        return new Problems(more);
    }
}
