package shop.vitrine.vetting.form;

import java.util.Locale;

/** What a document proves. */
public enum DocumentPurpose {
    IDENTITY(ApplicationField.DOCUMENT_EXPIRY),
    LICENCE(ApplicationField.LICENCE_EXPIRY),
    REPRESENTATIVE(ApplicationField.REPRESENTATIVE_EXPIRY);

    private final ApplicationField expiry;

    DocumentPurpose(ApplicationField expiry) {
        this.expiry = expiry;
    }

    /** The field with its expiry date. */
    public ApplicationField expiry() {
        return expiry;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
