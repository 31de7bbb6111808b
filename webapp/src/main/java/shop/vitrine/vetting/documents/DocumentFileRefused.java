package shop.vitrine.vetting.documents;

/** A file that came in is none that the vetting takes. The message is a key of the bundles. */
public class DocumentFileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DocumentFileRefused(String key) {
        super(key, null, false, false);
    }

    public String key() {
        return getMessage();
    }
}
