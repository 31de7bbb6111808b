package shop.vitrine.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.web.text.TextCleaner;

/**
 * An attribute that a category asks for. Products store the English name and choice, as feeds do.
 *
 * @param needed required for publication
 */
public record AttributeDefinition(
        String key, AttributeType type, String unit, boolean needed, LocalizedText names, List<LocalizedText> choices) {
    static final int MAX_LENGTH = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?");

    /** Kind of form field. */
    public enum AttributeType {
        TEXT,
        NUMBER,
        CHOICE
    }

    public String name() {
        return names.en();
    }

    public String label(Locale language) {
        return unit.isEmpty() ? names.in(language) : names.in(language) + " (" + unit + ")";
    }

    /** Labels by stored value. */
    public Map<String, String> options(Locale language) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "–");
        choices.forEach(text -> options.put(text.en(), text.in(language)));
        return options;
    }

    /** The form value of a stored one; empty if the field could not have produced it. */
    public Optional<String> shown(String kept) {
        return switch (type) {
            case TEXT -> Optional.of(kept);
            case NUMBER ->
                Optional.of(kept.endsWith(" " + unit) ? kept.substring(0, kept.length() - unit.length() - 1) : kept)
                        .filter(number -> NUMBER.matcher(number).matches());
            case CHOICE -> Optional.of(kept).filter(this::isChoice);
        };
    }

    /** The stored value of a typed one; empty if invalid. */
    public Optional<String> kept(String typed) {
        String text = TextCleaner.line(typed);
        return switch (type) {
            case TEXT -> Optional.of(text).filter(one -> one.length() <= MAX_LENGTH);
            case NUMBER ->
                Optional.of(text.replace(',', '.'))
                        .filter(number -> NUMBER.matcher(number).matches())
                        .map(number -> unit.isEmpty() ? number : number + " " + unit);
            case CHOICE -> Optional.of(text).filter(this::isChoice);
        };
    }

    /** Message key for when {@link #kept} is empty. */
    public String problemKey() {
        return "catalog.attribute.invalid." + type.name().toLowerCase(Locale.ROOT);
    }

    private boolean isChoice(String text) {
        return choices.stream().anyMatch(localizedText -> localizedText.en().equals(text));
    }
}
