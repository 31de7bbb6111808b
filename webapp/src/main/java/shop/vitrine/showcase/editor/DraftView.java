package shop.vitrine.showcase.editor;

import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.ShowcaseDraft;
import shop.vitrine.showcase.design.ShowcaseVersion;

/** A draft compared with what visitors see; {@code live} is null if never published. */
record DraftView(ShowcaseDraft draft, String by, ShowcaseVersion live, ShowcaseVersion scheduled) {
    public Design design() {
        return draft.design();
    }

    public int version() {
        return draft.version();
    }

    /** Whether the draft equals the live design. */
    public boolean isPublished() {
        return live != null && live.design().equals(design().pruned());
    }
}
