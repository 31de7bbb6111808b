package shop.vitrine.web.notice;

import java.util.List;
import java.util.Map;

/**
 * The way back from what was just done: a form of one button.
 *
 * @param path where it is posted to
 * @param key message key of the button
 * @param fields what it sends beside
 */
public record Undo(String path, String key, Map<String, List<String>> fields) {
    public static Undo of(String path, String key) {
        return new Undo(path, key, Map.of());
    }
}
