package shop.vitrine.tenants.showcase;

/** Somebody changed the draft after the form for this change was made. Nothing was changed. */
public class DraftMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Draft draft;

    DraftMoved(Draft draft) {
        super("The draft has moved on", null, false, false);
        this.draft = draft;
    }

    /** As it is now. */
    public Draft draft() {
        return draft;
    }
}
