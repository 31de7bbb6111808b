package shop.vitrine.listings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.vitrine.money.AmountParser;
import shop.vitrine.web.text.RichText;
import shop.vitrine.web.text.TextCleaner;

/** Parts of a product that two people can change without conflict. Stock is not one: it changes with every purchase. */
enum ProductFormSection {
    TITLE("listings.name"),
    BRAND("catalog.attribute.brand"),
    CATEGORY("catalog.category"),
    DESCRIPTION("catalog.description"),
    ATTRIBUTES("catalog.facts"),
    VARIANTS("listings.part.variants"),
    PICTURES("catalog.pictures");

    private final String label;

    ProductFormSection(String label) {
        this.label = label;
    }

    static Optional<ProductFormSection> of(String code) {
        return Arrays.stream(values())
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    /** The part's content as text, for comparison and display. */
    String said(ProductForm form) {
        return switch (this) {
            case TITLE -> TextCleaner.line(form.text().title());
            case BRAND -> TextCleaner.line(form.text().brand());
            case CATEGORY -> form.text().category();
            case DESCRIPTION -> RichText.DESCRIPTION.clean(form.text().description());
            case ATTRIBUTES ->
                form.fields().stream()
                        .map(definition ->
                                definition.key() + "=" + form.text().attribute().getOrDefault(definition.key(), ""))
                        .collect(Collectors.joining("\n"));
            case VARIANTS -> names(form) + "\n" + String.join("\n", lines(form));
            case PICTURES ->
                form.pictures().stream()
                        .map(input -> input.picture() + " " + TextCleaner.line(input.alt()))
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String names(ProductForm form) {
        return form.slots().stream()
                .filter(OptionInput::isComplete)
                .map(OptionInput::name)
                .collect(Collectors.joining(" / "));
    }

    static List<String> lines(ProductForm form) {
        return form.rows().stream().map(ProductFormSection::line).toList();
    }

    static String line(VariantInput row) {
        return String.join(
                " · ",
                row.name(),
                row.offer().sku(),
                amount(row.offer().price()),
                amount(row.offer().former()),
                row.offer().gtin(),
                row.look(),
                row.offered() ? "" : "–");
    }

    private static String amount(String typed) {
        var amount = AmountParser.typed(typed);
        return amount.isPresent() ? String.valueOf(amount.getAsLong()) : typed;
    }
}
