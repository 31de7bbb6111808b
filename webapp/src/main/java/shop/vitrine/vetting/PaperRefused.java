package shop.vitrine.vetting;

/** A file that came in is none that the vetting takes. The message is a key of the bundles. */
class PaperRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PaperRefused(String key) {
        super(key, null, false, false);
    }

    String key() {
        return getMessage();
    }
}
