package shop.vitrine.tenants.showcase;

/** A showcase cannot be so. The message is a key of the bundles. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String key) {
        super(key, null, false, false);
    }

    public String key() {
        return getMessage();
    }
}
