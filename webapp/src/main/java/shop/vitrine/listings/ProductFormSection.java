package shop.vitrine.listings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.vitrine.money.AmountParser;
import shop.vitrine.web.text.RichText;
import shop.vitrine.web.text.TextCleaner;

/**
 * What of a product two people may change at the same time without being in each other's way. Stock is no part: it
 * changes with every purchase, and each count says what it was counted from.
 */
public enum ProductFormSection {
    TITLE,
    BRAND,
    CATEGORY,
    DESCRIPTION,
    ATTRIBUTES,
    VARIANTS,
    PICTURES;

    static Optional<ProductFormSection> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a sheet says of it, so that the same always reads the same. */
    String said(ProductForm sheet) {
        return switch (this) {
            case TITLE -> TextCleaner.line(sheet.title());
            case BRAND -> TextCleaner.line(sheet.brand());
            case CATEGORY -> sheet.category();
            case DESCRIPTION -> RichText.DESCRIPTION.clean(sheet.description());
            case ATTRIBUTES ->
                sheet.fields().stream()
                        .map(one -> one.key() + "=" + sheet.attributes().getOrDefault(one.key(), ""))
                        .collect(Collectors.joining("\n"));
            case VARIANTS -> names(sheet) + "\n" + String.join("\n", lines(sheet));
            case PICTURES ->
                sheet.pictures().stream()
                        .map(one -> one.picture() + " " + TextCleaner.line(one.alt()))
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String names(ProductForm sheet) {
        return sheet.slots().stream()
                .filter(OptionInput::isComplete)
                .map(OptionInput::name)
                .collect(Collectors.joining(" / "));
    }

    /** A line for each variant. */
    static List<String> lines(ProductForm sheet) {
        return sheet.rows().stream().map(ProductFormSection::line).toList();
    }

    static String line(VariantInput row) {
        return String.join(
                " · ",
                row.name(),
                row.sku(),
                amount(row.price()),
                amount(row.former()),
                row.gtin(),
                row.look(),
                row.offered() ? "" : "–");
    }

    private static String amount(String typed) {
        var amount = AmountParser.typed(typed);
        return amount.isPresent() ? String.valueOf(amount.getAsLong()) : typed;
    }
}
