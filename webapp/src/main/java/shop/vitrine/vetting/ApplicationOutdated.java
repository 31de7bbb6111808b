package shop.vitrine.vetting;

/** Somebody else was quicker: what is asked rests on an application as it was before. Nothing was changed. */
public class ApplicationOutdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int seen;

    ApplicationOutdated(int seen) {
        super("version " + seen + " is gone", null, false, false);
        this.seen = seen;
    }

    /** The version that was looked at. */
    public int seen() {
        return seen;
    }
}
