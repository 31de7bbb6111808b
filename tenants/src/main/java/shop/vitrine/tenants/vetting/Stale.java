package shop.vitrine.tenants.vetting;

/** Somebody else was quicker: what is asked rests on an application as it was before. Nothing was changed. */
public class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int seen;

    Stale(int seen) {
        super("version " + seen + " is gone", null, false, false);
        this.seen = seen;
    }

    /** The version that was looked at. */
    public int seen() {
        return seen;
    }
}
