package shop.vitrine.showcase.editor;

import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.ShowcaseDraft;
import shop.vitrine.showcase.design.ShowcaseVersion;

/**
 * A draft compared with what visitors see.
 *
 * @param by who changed it last, or null
 * @param live null if never published
 * @param scheduled null for none
 */
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
