package shop.vitrine.web.form;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Form errors: message keys by field name. */
public record Problems(Map<String, String> keys) {
    public static final Problems NONE = new Problems(Map.of());

    public boolean any() {
        return !keys.isEmpty();
    }

    public boolean at(String field) {
        return keys.containsKey(field);
    }

    public String of(String field) {
        return keys.get(field);
    }

    /** The field that gets the focus, or null. */
    public String first() {
        return keys.keySet().stream().findFirst().orElse(null);
    }

    public Problems inOrderOf(Class<? extends Record> command) {
        Map<String, String> ordered = new LinkedHashMap<>();
        FormReader.fields(command)
                .map(RecordComponent::getName)
                .filter(keys::containsKey)
                .forEach(field -> ordered.put(field, keys.get(field)));
        keys.forEach(ordered::putIfAbsent);
        return new Problems(ordered);
    }

    public Problems and(String field, String key) {
        Map<String, String> more = new LinkedHashMap<>(keys);
        more.putIfAbsent(field, key);
        return new Problems(more);
    }
}
