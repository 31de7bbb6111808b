package shop.vitrine.vetting.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page of the application form. */
public enum ApplicationStep {
    KIND(List.of()),
    PERSON(
            List.of(
                    ApplicationField.NAME,
                    ApplicationField.BIRTH_DATE,
                    ApplicationField.STREET,
                    ApplicationField.POSTAL_CODE,
                    ApplicationField.CITY,
                    ApplicationField.COUNTRY,
                    ApplicationField.TAX_ID,
                    ApplicationField.DOCUMENT_NUMBER,
                    ApplicationField.DOCUMENT_EXPIRY),
            DocumentPurpose.IDENTITY),
    COMPANY(
            List.of(
                    ApplicationField.LEGAL_NAME,
                    ApplicationField.STREET,
                    ApplicationField.POSTAL_CODE,
                    ApplicationField.CITY,
                    ApplicationField.COUNTRY,
                    ApplicationField.REGISTER_NUMBER,
                    ApplicationField.VAT_ID,
                    ApplicationField.LICENCE_EXPIRY),
            DocumentPurpose.LICENCE),
    OWNERS(List.of()),
    REPRESENTATIVE(
            List.of(
                    ApplicationField.REPRESENTATIVE_NAME,
                    ApplicationField.REPRESENTATIVE_NUMBER,
                    ApplicationField.REPRESENTATIVE_EXPIRY),
            DocumentPurpose.REPRESENTATIVE),
    SHOP(List.of(ApplicationField.HANDLE, ApplicationField.SHOP_NAME)),
    BANK(List.of(ApplicationField.IBAN, ApplicationField.HOLDER)),
    REVIEW(List.of());

    private final List<ApplicationField> fields;
    private final DocumentPurpose document;

    ApplicationStep(List<ApplicationField> fields) {
        this(fields, null);
    }

    ApplicationStep(List<ApplicationField> fields, DocumentPurpose document) {
        this.fields = fields;
        this.document = document;
    }

    public List<ApplicationField> fields() {
        return fields;
    }

    /** The requested document, or null. */
    public DocumentPurpose document() {
        return document;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ApplicationStep> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    boolean hasAnswer(String name) {
        return this == OWNERS
                ? name.startsWith("owner.") || name.equals(BeneficialOwner.NONE)
                : fields.stream().anyMatch(field -> field.code().equals(name));
    }
}
