package shop.vitrine.catalog.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Categories;

/**
 * A part of the product that somebody else changed while the form was open.
 *
 * @param theirs what it is now, in words
 * @param mine what the form says of it
 * @param both whether the form changed it, too, so that one of the two has to give way
 */
public record Change(Part part, String theirs, String mine, boolean both) {
    private static final int LONGEST = 400;

    /** @param now the form of the product as it is */
    static List<Change> between(Sheet typed, Sheet now, Locale language) {
        List<Change> changes = new ArrayList<>();
        Set<Part> changed = Fingerprint.differences(typed.seen(), now.seen());
        Set<Part> touched = Fingerprint.differences(typed.seen(), Fingerprint.of(typed));
        for (Part part : changed)
            if (!part.said(typed).equals(part.said(now)))
                changes.add(new Change(
                        part,
                        words(part, now, typed, language),
                        words(part, typed, now, language),
                        touched.contains(part)));
        return changes;
    }

    /** With their state wherever the form said nothing of its own. */
    static Sheet merged(Sheet typed, Sheet now, List<Change> changes) {
        Sheet merged = typed;
        for (Change change : changes) if (!change.both) merged = merged.with(change.part, now);
        return merged;
    }

    /** With their state of those parts of which the sender of the form chose it. */
    static Sheet taken(Sheet typed, Sheet now, Map<String, String> take) {
        Sheet taken = typed;
        for (Part part : Part.values()) if ("theirs".equals(take.get(part.code()))) taken = taken.with(part, now);
        return taken;
    }

    private static String words(Part part, Sheet one, Sheet other, Locale language) {
        String words = switch (part) {
            case CATEGORY ->
                Categories.find(one.category())
                        .map(found -> found.name(language))
                        .orElse("–");
            case DESCRIPTION ->
                part.said(one)
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
            case ATTRIBUTES ->
                one.fields().stream()
                        .map(field ->
                                field.label(language) + ": " + one.attributes().getOrDefault(field.key(), "–"))
                        .collect(Collectors.joining(", "));
            case VARIANTS -> variants(one, other);
            case PICTURES ->
                one.pictures().size() + " · "
                        + one.pictures().stream().map(Shot::alt).collect(Collectors.joining(", "));
            default -> part.said(one);
        };
        if (words.isBlank()) return "–";
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** Only the lines that the other does not have. */
    private static String variants(Sheet one, Sheet other) {
        Set<String> same = Set.copyOf(Part.lines(other));
        return one.rows().stream()
                .filter(row -> !same.contains(Part.line(row)))
                .map(row -> (row.name() + " " + row.sku() + " " + (row.price().isEmpty() ? "–" : "€" + row.price()))
                        .strip())
                .collect(Collectors.joining(", "));
    }
}
