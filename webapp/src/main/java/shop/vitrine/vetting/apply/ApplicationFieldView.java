package shop.vitrine.vetting.apply;

import java.util.Map;
import java.util.Set;
import shop.vitrine.vetting.form.ApplicationField;

/**
 * A question with its answer.
 *
 * @param code part of its message key
 * @param reason requested correction, or null
 */
record ApplicationFieldView(String code, String name, FieldFormat format, String value, String reason) {
    /** @param type {@code text}, {@code date}, {@code number} or {@code country} */
    public record FieldFormat(String type, int longest, String autocomplete, boolean optional) {}

    private static final Set<String> HINTS = Set.of(
            "name",
            "taxId",
            "documentNumber",
            "vatId",
            "registerNumber",
            "licenceExpiry",
            "handle",
            "iban",
            "holder",
            "representativeName");

    static ApplicationFieldView of(ApplicationField field, Map<String, String> typed, Map<String, String> reasons) {
        return new ApplicationFieldView(
                field.code(),
                "answer." + field.code(),
                new FieldFormat(
                        field.type().name().toLowerCase(java.util.Locale.ROOT),
                        field.longest(),
                        field.autocomplete(),
                        field.isOptional()),
                typed.get(field.code()),
                reasons.get(field.code()));
    }

    public boolean isHinted() {
        return HINTS.contains(code);
    }
}
