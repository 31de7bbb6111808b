package shop.vitrine.showcase.design;

/** A showcase cannot be so. The message is a key of the bundles. */
public class DesignRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DesignRefused(String key) {
        super(key, null, false, false);
    }

    public String key() {
        return getMessage();
    }
}
