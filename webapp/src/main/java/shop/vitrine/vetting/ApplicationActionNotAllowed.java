package shop.vitrine.vetting;

/** Something was asked of an application that is not possible as it stands. Nothing was changed. */
public class ApplicationActionNotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param key message key of why */
    public ApplicationActionNotAllowed(String key) {
        super(key, null, false, false);
    }

    public String key() {
        return getMessage();
    }
}
