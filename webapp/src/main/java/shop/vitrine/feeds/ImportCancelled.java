package shop.vitrine.feeds;

/** The seller cancelled the import in its middle. What was written until then stands. */
class ImportCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportCancelled() {
        super("Stopped", null, false, false);
    }
}
