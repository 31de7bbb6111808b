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
 * What a category wants to know of its products. Products keep the English name and choice, as feeds bring them.
 *
 * @param key its name in forms
 * @param unit of a number, or empty
 * @param needed whether a product is published without it
 * @param choices what may be chosen; none for texts and numbers
 */
public record AttributeDefinition(
        String key, AttributeType type, String unit, boolean needed, LocalizedText names, List<LocalizedText> choices) {
    static final int MAX_LENGTH = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?");

    /** How it is asked for. */
    public enum AttributeType {
        TEXT,
        NUMBER,
        CHOICE
    }

    /** The name under which a product keeps it. */
    public String name() {
        return names.en();
    }

    public String label(Locale language) {
        return unit.isEmpty() ? names.in(language) : names.in(language) + " (" + unit + ")";
    }

    /** Choices by what a product keeps, with what people read. */
    public Map<String, String> options(Locale language) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "–");
        choices.forEach(text -> options.put(text.en(), text.in(language)));
        return options;
    }

    /** What stands in the form for a value that a product has; empty for one that the field could not have brought. */
    public Optional<String> shown(String kept) {
        return switch (type) {
            case TEXT -> Optional.of(kept);
            case NUMBER ->
                Optional.of(kept.endsWith(" " + unit) ? kept.substring(0, kept.length() - unit.length() - 1) : kept)
                        .filter(number -> NUMBER.matcher(number).matches());
            case CHOICE -> Optional.of(kept).filter(this::isChoice);
        };
    }

    /** What a product keeps of what was typed; empty where that is nothing the field can mean. */
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

    /** The message key of what is wrong when {@link #kept} is empty. */
    public String problemKey() {
        return "catalog.attribute.invalid." + type.name().toLowerCase(Locale.ROOT);
    }

    private boolean isChoice(String text) {
        return choices.stream().anyMatch(localizedText -> localizedText.en().equals(text));
    }
}
