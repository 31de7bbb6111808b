package shop.vitrine.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;

/**
 * What an entry says of one field.
 *
 * @param before null where there was nothing
 * @param after null where there is nothing any more
 */
record AuditChange(String field, String before, String after) {
    /** Of two JSON objects: what differs first, each in the order of the fields' names. */
    static List<AuditChange> between(String before, String after) {
        JsonObject was = read(before);
        JsonObject is = read(after);
        var fields = new TreeSet<>(was.keySet());
        fields.addAll(is.keySet());
        List<AuditChange> all = fields.stream()
                .map(field -> new AuditChange(field, text(was.get(field)), text(is.get(field))))
                .toList();
        return java.util.stream.Stream.concat(
                        all.stream().filter(change -> !change.isSame()),
                        all.stream().filter(AuditChange::isSame))
                .toList();
    }

    /** Whether it is told for context only. */
    public boolean isSame() {
        return java.util.Objects.equals(before, after);
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) return null;
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        return text.isEmpty() ? null : text;
    }
}
