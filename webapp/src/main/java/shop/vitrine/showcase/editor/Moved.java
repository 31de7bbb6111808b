package shop.vitrine.showcase.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What somebody is told whose form was made before the draft's last change.
 *
 * @param sketch the draft as it is now
 * @param differences in which the form is unlike it
 */
public record Moved(Sketch sketch, List<Difference> differences) {
    /**
     * @param key message key of the field's name
     * @param now what the draft says; null or empty for nothing
     */
    public record Difference(String key, String now) {}

    static Moved to(Sketch sketch) {
        return new Moved(sketch, List.of());
    }

    Moved but(String key, String typed, String now) {
        if (Objects.equals(typed, now)) return this;
        List<Difference> more = new ArrayList<>(differences);
        more.add(new Difference(key, now));
        return new Moved(sketch, List.copyOf(more));
    }
}
