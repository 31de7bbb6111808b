package shop.vitrine.showcase.editor;

import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.ShowcaseDraft;
import shop.vitrine.showcase.design.ShowcaseVersion;

/**
 * A shop's draft and how it stands to what visitors see.
 *
 * @param by the name of who changed it last, or null
 * @param live what visitors see; null for a shop that never published
 * @param scheduled what they will see, or null
 */
record DraftView(ShowcaseDraft draft, String by, ShowcaseVersion live, ShowcaseVersion scheduled) {
    public Design design() {
        return draft.design();
    }

    public int version() {
        return draft.version();
    }

    /** Whether visitors see the draft as it is. */
    public boolean isPublished() {
        return live != null && live.design().equals(design().pruned());
    }
}
