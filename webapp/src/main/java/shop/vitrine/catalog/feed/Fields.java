package shop.vitrine.catalog.feed;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The fields of one row, read with their rules; each mistake is reported, and some cost the row. */
final class Fields {
    private final Entry entry;
    private final Consumer<Problem> problems;
    private boolean refused;

    Fields(Entry entry, Consumer<Problem> problems) {
        this.entry = entry;
        this.problems = problems;
    }

    boolean isRefused() {
        return refused;
    }

    String raw(String field) {
        return entry.fields().getOrDefault(field, "").strip();
    }

    /** One line of text; empty when the field is. */
    String text(String field, int longest) {
        return need(field, raw -> checked(field, raw, longest), "");
    }

    /** @see #text(String, int) */
    String required(String field, int longest) {
        String text = text(field, longest);
        if (text.isEmpty() && !refused) refuse(field, "catalog.feed.missing");
        return text;
    }

    private String checked(String field, String raw, int longest) {
        String text = Texts.line(raw);
        if (text.length() > longest) throw new BadValue("catalog.feed.long", longest);
        if (Texts.hasControls(raw)) report(field, raw, "catalog.feed.control", List.of(), false);
        return text;
    }

    /** A field without which there is no row, when it says something wrong. */
    <T> T need(String field, Function<String, T> rule, T otherwise) {
        return read(field, rule, otherwise, true);
    }

    /** A field that is left out when it says something wrong. */
    <T> T want(String field, Function<String, T> rule, T otherwise) {
        return read(field, rule, otherwise, false);
    }

    private <T> T read(String field, Function<String, T> rule, T otherwise, boolean needed) {
        String raw = raw(field);
        if (raw.isEmpty()) return otherwise;
        try {
            return rule.apply(raw);
        } catch (BadValue bad) {
            report(field, raw, bad.getMessage(), bad.parameters(), needed);
            return otherwise;
        }
    }

    void refuse(String field, String key, Object... parameters) {
        report(field, raw(field), key, List.of(parameters), true);
    }

    private void report(String field, String value, String key, List<Object> parameters, boolean refuses) {
        refused |= refuses;
        problems.accept(new Problem(entry.line(), field, value, key, parameters, refuses));
    }
}
