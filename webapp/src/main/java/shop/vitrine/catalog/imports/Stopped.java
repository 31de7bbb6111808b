package shop.vitrine.catalog.imports;

/** The seller cancelled the import in its middle. What was written until then stands. */
class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("Stopped", null, false, false);
    }
}
