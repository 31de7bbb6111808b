package shop.vitrine.feeds;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** Message parameters as JSON: numbers stay numbers, so that each language formats them. */
final class MessageParametersJson {
    private MessageParametersJson() {}

    static String write(List<Object> parameters) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Object one : parameters) {
            if (one instanceof Number number) array.add(number.longValue());
            else array.add(String.valueOf(one));
        }
        return array.build().toString();
    }

    static List<Object> read(String text) {
        if (text == null) return List.of();
        try (var json = Json.createReader(new StringReader(text))) {
            return json.readArray().stream().map(MessageParametersJson::value).toList();
        }
    }

    private static Object value(JsonValue value) {
        return value instanceof JsonNumber number ? (Object) number.longValue() : ((JsonString) value).getString();
    }
}
