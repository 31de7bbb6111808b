package shop.vitrine.catalog.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.Tables;
import shop.vitrine.tenants.LocalText;

/** What categories want to know of their products, {@code catalog/attributes.tsv}. A category asks what those above it ask. */
public final class Attributes {
    private static final Map<String, List<AttributeField>> BY_CATEGORY = load();

    /** By the English name in small letters; of those who share one the first. */
    private static final Map<String, AttributeField> BY_NAME = BY_CATEGORY.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toMap(one -> one.name().toLowerCase(Locale.ROOT), one -> one, Attributes::merged));

    private Attributes() {}

    /** The fields of a category, those from above first; a field of a nearer one takes the place of its namesake. */
    static List<AttributeField> of(String category) {
        Map<String, AttributeField> fields = new LinkedHashMap<>();
        List<String> path = Categories.find(category).map(Category::path).orElse(List.of());
        for (String slug : path)
            BY_CATEGORY.getOrDefault(slug, List.of()).forEach(field -> fields.put(field.key(), field));
        return List.copyOf(fields.values());
    }

    /** What people read where a product of this category has an attribute of this English name. */
    public static String name(String category, String english, Locale language) {
        return of(category).stream()
                .filter(field -> field.name().equalsIgnoreCase(english))
                .map(field -> field.names().in(language))
                .findFirst()
                .orElseGet(() -> name(english, language));
    }

    /** The same where products of many categories stand together; the name itself where no category asks for it. */
    public static String name(String english, Locale language) {
        AttributeField field = BY_NAME.get(english.toLowerCase(Locale.ROOT));
        return field == null ? english : field.names().in(language);
    }

    /** What people read for a choice of that attribute. */
    public static String value(String name, String english, Locale language) {
        AttributeField field = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (field == null) return english;
        return field.choices().stream()
                .filter(choice -> choice.en().equalsIgnoreCase(english))
                .map(choice -> choice.in(language))
                .findFirst()
                .orElse(english);
    }

    private static Map<String, List<AttributeField>> load() {
        Map<String, List<AttributeField>> all = new LinkedHashMap<>();
        for (String[] cells : Tables.read("/catalog/attributes.tsv"))
            all.computeIfAbsent(Categories.get(cells[0]).slug(), slug -> new ArrayList<>())
                    .add(field(cells));
        return all;
    }

    private static AttributeField field(String[] cells) {
        var type = AttributeField.Type.valueOf(cells[2].toUpperCase(Locale.ROOT));
        LocalText names = new LocalText(cells[5], cells[6], cells[7]);
        List<LocalText> choices = Stream.of(cells[8].split(";"))
                .filter(one -> !one.isBlank())
                .map(Attributes::choice)
                .toList();
        return new AttributeField(cells[1], type, cells[3], cells[4].equals("yes"), names, choices);
    }

    private static AttributeField merged(AttributeField one, AttributeField other) {
        List<LocalText> choices = Stream.concat(one.choices().stream(), other.choices().stream())
                .distinct()
                .toList();
        return new AttributeField(one.key(), one.type(), one.unit(), one.needed(), one.names(), choices);
    }

    private static LocalText choice(String text) {
        String[] names = text.split("/");
        return new LocalText(names[0], names[1], names[2]);
    }
}
