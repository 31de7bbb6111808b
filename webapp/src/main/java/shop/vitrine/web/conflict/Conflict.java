package shop.vitrine.web.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import shop.vitrine.web.language.Messages;

/**
 * Shows somebody who was not first: who was, what they saved, and what was typed; {@code over} if saving again is
 * impossible.
 */
public record Conflict(Locale language, String by, Instant at, List<ConflictRow> rows, boolean over) {
    public static Conflict in(Locale language) {
        return new Conflict(language, null, null, List.of(), false);
    }

    public Conflict by(String person, Instant when) {
        return new Conflict(language, person, when, rows, over);
    }

    public Conflict compare(String label, Object theirs, Object mine) {
        String one = text(theirs);
        String other = text(mine);
        return Objects.equals(one, other) ? this : with(new ConflictRow(label, told(one), told(other), null));
    }

    /** A field where the form asks which value to keep. */
    public Conflict choose(String label, String theirs, String mine, String field) {
        return with(new ConflictRow(label, theirs, mine, field));
    }

    /** A change that concerns no typed field. */
    public Conflict theirs(String label, String text) {
        return with(new ConflictRow(label, text, null, null));
    }

    /** Typed text that has lost its field; skipped if blank. */
    public Conflict mine(String label, String text) {
        return text == null || text.isBlank() ? this : with(new ConflictRow(label, null, text, null));
    }

    /** Saving again is no longer possible. */
    public Conflict noRetry() {
        return new Conflict(language, by, at, rows, true);
    }

    private Conflict with(ConflictRow row) {
        List<ConflictRow> more = new ArrayList<>(rows);
        more.add(row);
        return new Conflict(language, by, at, List.copyOf(more), over);
    }

    private String told(String text) {
        return text == null ? Messages.text(language, "web.conflict.nothing") : text;
    }

    private static String text(Object value) {
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? null : text;
    }
}
