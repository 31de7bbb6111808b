package shop.vitrine.tenants.vetting;

import java.util.Locale;

/** What a document is to show. */
public enum Purpose {
    IDENTITY(Field.DOCUMENT_EXPIRY),
    LICENCE(Field.LICENCE_EXPIRY),
    REPRESENTATIVE(Field.REPRESENTATIVE_EXPIRY);

    private final Field expiry;

    Purpose(Field expiry) {
        this.expiry = expiry;
    }

    /** Where it is said until when the document is good. */
    public Field expiry() {
        return expiry;
    }

    /** Its name in forms and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
