package shop.vitrine.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;

record AuditChange(String field, String before, String after) {
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
