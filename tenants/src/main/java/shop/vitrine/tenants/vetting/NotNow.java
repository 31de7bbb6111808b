package shop.vitrine.tenants.vetting;

/** Something was asked of an application that is not possible as it stands. Nothing was changed. */
public class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param key message key of why */
    public NotNow(String key) {
        super(key, null, false, false);
    }

    public String key() {
        return getMessage();
    }
}
