package shop.vitrine.web.notice;

import java.util.List;
import java.util.Map;

/** A one-button form that reverts an action; {@code swaps} if htmx replaces the notice with the response. */
public record Undo(String path, String key, Map<String, List<String>> fields, boolean swaps) {
    public static Undo of(String path, String key) {
        return of(path, key, Map.of());
    }

    public static Undo of(String path, String key, Map<String, List<String>> fields) {
        return new Undo(path, key, fields, false);
    }
}
