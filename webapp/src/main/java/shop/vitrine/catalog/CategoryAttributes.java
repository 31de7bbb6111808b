package shop.vitrine.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.tenants.LocalizedText;

/** Attributes by category from {@code catalog/attributes.tsv}; a category inherits those above it. */
public final class CategoryAttributes {
    private static final Map<String, List<AttributeDefinition>> BY_CATEGORY = load();

    /** By lower-case English name; the first wins. */
    private static final Map<String, AttributeDefinition> BY_NAME = BY_CATEGORY.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toMap(
                    definition -> definition.name().toLowerCase(Locale.ROOT),
                    definition -> definition,
                    CategoryAttributes::merged));

    private CategoryAttributes() {}

    /** Inherited ones first; a category's own replaces an inherited one of the same name. */
    public static List<AttributeDefinition> of(String category) {
        Map<String, AttributeDefinition> fields = new LinkedHashMap<>();
        List<String> path = Categories.find(category).map(Category::path).orElse(List.of());
        for (String slug : path)
            BY_CATEGORY.getOrDefault(slug, List.of()).forEach(field -> fields.put(field.key(), field));
        return List.copyOf(fields.values());
    }

    /** The translated name of an attribute in this category. */
    public static String name(String category, String english, Locale language) {
        return of(category).stream()
                .filter(field -> field.name().equalsIgnoreCase(english))
                .map(field -> field.names().in(language))
                .findFirst()
                .orElseGet(() -> name(english, language));
    }

    /** For lists across categories; the English name if no category defines it. */
    public static String name(String english, Locale language) {
        AttributeDefinition field = BY_NAME.get(english.toLowerCase(Locale.ROOT));
        return field == null ? english : field.names().in(language);
    }

    /** The translated value of a choice. */
    public static String value(String name, String english, Locale language) {
        AttributeDefinition field = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (field == null) return english;
        return field.choices().stream()
                .filter(choice -> choice.en().equalsIgnoreCase(english))
                .map(choice -> choice.in(language))
                .findFirst()
                .orElse(english);
    }

    private static Map<String, List<AttributeDefinition>> load() {
        Map<String, List<AttributeDefinition>> all = new LinkedHashMap<>();
        for (String[] cells : ClasspathTsv.read("/catalog/attributes.tsv"))
            all.computeIfAbsent(Categories.get(cells[0]).slug(), slug -> new ArrayList<>())
                    .add(field(cells));
        return all;
    }

    private static AttributeDefinition field(String[] cells) {
        var type = AttributeDefinition.AttributeType.valueOf(cells[2].toUpperCase(Locale.ROOT));
        LocalizedText names = new LocalizedText(cells[5], cells[6], cells[7]);
        List<LocalizedText> choices = Stream.of(cells[8].split(";"))
                .filter(one -> !one.isBlank())
                .map(CategoryAttributes::choice)
                .toList();
        return new AttributeDefinition(cells[1], type, cells[3], cells[4].equals("yes"), names, choices);
    }

    private static AttributeDefinition merged(AttributeDefinition definition, AttributeDefinition other) {
        List<LocalizedText> choices = Stream.concat(definition.choices().stream(), other.choices().stream())
                .distinct()
                .toList();
        return new AttributeDefinition(
                definition.key(),
                definition.type(),
                definition.unit(),
                definition.needed(),
                definition.names(),
                choices);
    }

    private static LocalizedText choice(String text) {
        String[] names = text.split("/");
        return new LocalizedText(names[0], names[1], names[2]);
    }
}
