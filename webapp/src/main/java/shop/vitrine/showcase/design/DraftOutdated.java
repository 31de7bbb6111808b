package shop.vitrine.showcase.design;

/** Somebody changed the draft after the form for this change was made. Nothing was changed. */
public class DraftOutdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ShowcaseDraft draft;

    DraftOutdated(ShowcaseDraft draft) {
        super("The draft has moved on", null, false, false);
        this.draft = draft;
    }

    /** As it is now. */
    public ShowcaseDraft draft() {
        return draft;
    }
}
