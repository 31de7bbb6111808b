package shop.vitrine.listings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.catalog.Categories;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.language.Messages;

/**
 * A part of the product that somebody else changed while the form was open; if {@code both} did, the seller has to
 * choose.
 */
record ConcurrentChange(ProductFormSection part, String theirs, String mine, boolean both) {
    private static final int MAX_LENGTH = 400;

    /** @param now the form of the product as stored */
    static List<ConcurrentChange> between(ProductForm typed, ProductForm now, Locale language) {
        List<ConcurrentChange> changes = new ArrayList<>();
        Set<ProductFormSection> changed = ProductFingerprint.differences(typed.version(), now.version());
        Set<ProductFormSection> touched = ProductFingerprint.differences(typed.version(), ProductFingerprint.of(typed));
        for (ProductFormSection part : changed)
            if (!part.said(typed).equals(part.said(now)))
                changes.add(new ConcurrentChange(
                        part,
                        words(part, now, typed, language),
                        words(part, typed, now, language),
                        touched.contains(part)));
        return changes;
    }

    /** Takes their state wherever the form made no change of its own. */
    static ProductForm merged(ProductForm typed, ProductForm now, List<ConcurrentChange> changes) {
        ProductForm merged = typed;
        for (ConcurrentChange change : changes) if (!change.both) merged = merged.withSection(change.part, now);
        return merged;
    }

    /** Takes their state for the parts where the seller chose it. */
    static ProductForm taken(ProductForm typed, ProductForm now, Map<String, String> take) {
        ProductForm taken = typed;
        for (ProductFormSection part : ProductFormSection.values())
            if ("theirs".equals(take.get(part.code()))) taken = taken.withSection(part, now);
        return taken;
    }

    /** Where both changed something the form asks which to keep; their other changes are merged already. */
    static Conflict conflict(List<ConcurrentChange> changes, Locale language) {
        Conflict conflict = Conflict.in(language);
        for (ConcurrentChange change : changes) {
            String label = Messages.text(language, change.part.label());
            conflict = change.both
                    ? conflict.choose(label, change.theirs, change.mine, "take." + change.part.code())
                    : conflict.theirs(label, Messages.text(language, "listings.changes.taken", change.theirs));
        }
        return conflict;
    }

    private static String words(ProductFormSection part, ProductForm form, ProductForm other, Locale language) {
        String words = switch (part) {
            case CATEGORY ->
                Categories.find(form.text().category())
                        .map(found -> found.name(language))
                        .orElse("–");
            case DESCRIPTION ->
                part.said(form)
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
            case ATTRIBUTES ->
                form.fields().stream()
                        .map(field -> field.label(language) + ": "
                                + form.text().attribute().getOrDefault(field.key(), "–"))
                        .collect(Collectors.joining(", "));
            case VARIANTS -> variants(form, other);
            case PICTURES ->
                form.pictures().size() + " · "
                        + form.pictures().stream().map(PictureInput::alt).collect(Collectors.joining(", "));
            default -> part.said(form);
        };
        if (words.isBlank()) return "–";
        return words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) + "…" : words;
    }

    /** Only the lines that the other does not have. */
    private static String variants(ProductForm form, ProductForm other) {
        Set<String> same = Set.copyOf(ProductFormSection.lines(other));
        return form.rows().stream()
                .filter(row -> !same.contains(ProductFormSection.line(row)))
                .map(row -> (row.name() + " " + row.offer().sku() + " "
                                + (row.offer().price().isEmpty()
                                        ? "–"
                                        : "€" + row.offer().price()))
                        .strip())
                .collect(Collectors.joining(", "));
    }
}
