package shop.vitrine.web.notice;

import java.util.List;
import java.util.Map;

/**
 * The way back from what was just done: a form of one button.
 *
 * @param path where it is posted to
 * @param key message key of the button
 * @param fields what it sends beside
 * @param swaps whether htmx puts the answer where the notice stands, as the page around it says
 */
public record Undo(String path, String key, Map<String, List<String>> fields, boolean swaps) {
    public static Undo of(String path, String key) {
        return of(path, key, Map.of());
    }

    public static Undo of(String path, String key, Map<String, List<String>> fields) {
        return new Undo(path, key, fields, false);
    }
}
