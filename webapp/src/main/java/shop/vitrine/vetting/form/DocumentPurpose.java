package shop.vitrine.vetting.form;

import java.util.Locale;

/** What a document is to show. */
public enum DocumentPurpose {
    IDENTITY(ApplicationField.DOCUMENT_EXPIRY),
    LICENCE(ApplicationField.LICENCE_EXPIRY),
    REPRESENTATIVE(ApplicationField.REPRESENTATIVE_EXPIRY);

    private final ApplicationField expiry;

    DocumentPurpose(ApplicationField expiry) {
        this.expiry = expiry;
    }

    /** Where it is said until when the document is good. */
    public ApplicationField expiry() {
        return expiry;
    }

    /** Its name in forms and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
