package shop.vitrine.tenants.vetting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of the application's form, with what is asked there. */
public enum Step {
    KIND(List.of()),
    PERSON(
            List.of(
                    Field.NAME,
                    Field.BIRTH_DATE,
                    Field.STREET,
                    Field.POSTAL_CODE,
                    Field.CITY,
                    Field.COUNTRY,
                    Field.TAX_ID,
                    Field.DOCUMENT_NUMBER,
                    Field.DOCUMENT_EXPIRY),
            Purpose.IDENTITY),
    COMPANY(
            List.of(
                    Field.LEGAL_NAME,
                    Field.STREET,
                    Field.POSTAL_CODE,
                    Field.CITY,
                    Field.COUNTRY,
                    Field.REGISTER_NUMBER,
                    Field.VAT_ID,
                    Field.LICENCE_EXPIRY),
            Purpose.LICENCE),
    OWNERS(List.of()),
    REPRESENTATIVE(
            List.of(Field.REPRESENTATIVE_NAME, Field.REPRESENTATIVE_NUMBER, Field.REPRESENTATIVE_EXPIRY),
            Purpose.REPRESENTATIVE),
    SHOP(List.of(Field.HANDLE, Field.SHOP_NAME)),
    BANK(List.of(Field.IBAN, Field.HOLDER)),
    REVIEW(List.of());

    private final List<Field> fields;
    private final Purpose document;

    Step(List<Field> fields) {
        this(fields, null);
    }

    Step(List<Field> fields, Purpose document) {
        this.fields = fields;
        this.document = document;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The document that is asked for here, or null. */
    public Purpose document() {
        return document;
    }

    /** As it stands in URLs and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** Whether this is where the answer of that name is given. */
    boolean asks(String name) {
        return this == OWNERS
                ? name.startsWith("owner.") || name.equals(Owner.NONE)
                : fields.stream().anyMatch(field -> field.code().equals(name));
    }
}
