package shop.vitrine.web.notice;

import java.util.Arrays;
import java.util.List;

/** A message about what was just done; name and subjects (ids or numbers) are as in the URL. */
public record Notice(String name, String key, List<String> subjects, List<Object> parameters, Undo undo) {
    public Notice saying(Object... said) {
        return new Notice(name, key, subjects, Arrays.asList(said), undo);
    }

    public Notice counting() {
        String first = subject();
        return saying(first != null && first.matches("\\d{1,9}") ? Integer.parseInt(first) : 0);
    }

    public Notice undo(Undo way) {
        return new Notice(name, key, subjects, parameters, way);
    }

    /** The first subject, or null. */
    public String subject() {
        return subjects.isEmpty() ? null : subjects.getFirst();
    }

    public Object[] values() {
        return parameters.toArray();
    }
}
