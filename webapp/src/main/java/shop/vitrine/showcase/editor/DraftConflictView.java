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
public record DraftConflictView(DraftView sketch, List<FieldDifference> differences) {
    /**
     * @param key message key of the field's name
     * @param now what the draft says; null or empty for nothing
     */
    public record FieldDifference(String key, String now) {}

    static DraftConflictView to(DraftView sketch) {
        return new DraftConflictView(sketch, List.of());
    }

    DraftConflictView compare(String key, String typed, String now) {
        if (Objects.equals(typed, now)) return this;
        List<FieldDifference> more = new ArrayList<>(differences);
        more.add(new FieldDifference(key, now));
        return new DraftConflictView(sketch, List.copyOf(more));
    }
}
