package shop.vitrine.web.notice;

import java.util.Arrays;
import java.util.List;

/**
 * What was just done, as the page says it.
 *
 * @param name as the URL has it
 * @param key of the message
 * @param subjects ids or numbers of what it is about, as the URL has them
 * @param parameters of the message
 * @param undo the way back, or null
 */
public record Notice(String name, String key, List<String> subjects, List<Object> parameters, Undo undo) {
    /** Says these in its message, in place of its subjects. */
    public Notice saying(Object... said) {
        return new Notice(name, key, subjects, Arrays.asList(said), undo);
    }

    /** Says the number that it is about; 0 where it is about none. */
    public Notice counting() {
        String first = subject();
        return saying(first != null && first.matches("\\d{1,9}") ? Integer.parseInt(first) : 0);
    }

    public Notice undo(Undo way) {
        return new Notice(name, key, subjects, parameters, way);
    }

    /** The first of what it is about, or null. */
    public String subject() {
        return subjects.isEmpty() ? null : subjects.getFirst();
    }

    /** The parameters, as templates hand them on. */
    public Object[] values() {
        return parameters.toArray();
    }
}
