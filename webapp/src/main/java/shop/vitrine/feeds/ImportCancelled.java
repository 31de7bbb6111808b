package shop.vitrine.feeds;

/** The seller cancelled a running import. What was written stays. */
class ImportCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportCancelled() {
        super("Stopped", null, false, false);
    }
}
