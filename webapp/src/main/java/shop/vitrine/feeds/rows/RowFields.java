package shop.vitrine.feeds.rows;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import shop.vitrine.catalog.InvalidValue;
import shop.vitrine.tenants.Refusal;
import shop.vitrine.web.text.TextCleaner;

/** Reads the fields of a row and reports errors, some of which refuse the row. */
public final class RowFields {
    private final RawRow entry;
    private final Consumer<FeedProblem> problems;
    private boolean refused;

    public RowFields(RawRow entry, Consumer<FeedProblem> problems) {
        this.entry = entry;
        this.problems = problems;
    }

    public RowPosition position() {
        return entry.position();
    }

    /** Raw values by column. */
    Map<String, String> all() {
        return entry.fields();
    }

    public boolean isRefused() {
        return refused;
    }

    public String raw(String field) {
        return entry.fields().getOrDefault(field, "").strip();
    }

    /** One line of text, or empty. */
    public String text(String field, int longest) {
        return strict(field, raw -> checked(field, raw, longest), "");
    }

    /** @see #text(String, int) */
    public String required(String field, int longest) {
        String text = text(field, longest);
        if (text.isEmpty() && !refused) refuse(field, RowRefusal.MISSING);
        return text;
    }

    private String checked(String field, String raw, int longest) {
        String text = TextCleaner.line(raw);
        if (text.length() > longest) throw new InvalidValue(RowRefusal.LONG, longest);
        if (TextCleaner.hasControls(raw)) report(field, raw, RowRefusal.CONTROL.key(), List.of(), false);
        return text;
    }

    /** An invalid value refuses the row. */
    public <T> T strict(String field, Function<String, T> rule, T otherwise) {
        return read(field, rule, otherwise, true);
    }

    /** An invalid value is dropped. */
    public <T> T lenient(String field, Function<String, T> rule, T otherwise) {
        return read(field, rule, otherwise, false);
    }

    private <T> T read(String field, Function<String, T> rule, T otherwise, boolean needed) {
        String raw = raw(field);
        if (raw.isEmpty()) return otherwise;
        try {
            return rule.apply(raw);
        } catch (InvalidValue bad) {
            report(field, raw, key(bad.refusal()), bad.parameters(), needed);
            return otherwise;
        }
    }

    public void refuse(String field, RowRefusal refusal, Object... parameters) {
        report(field, raw(field), refusal.key(), List.of(parameters), true);
    }

    private static String key(Refusal refusal) {
        return refusal instanceof RowRefusal row ? row.key() : "catalog.value." + refusal.code();
    }

    private void report(String field, String value, String key, List<Object> parameters, boolean refuses) {
        refused |= refuses;
        problems.accept(new FeedProblem(entry.position().line(), field, value, key, parameters, refuses));
    }
}
