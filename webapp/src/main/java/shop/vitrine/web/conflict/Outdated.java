package shop.vitrine.web.conflict;

import shop.vitrine.web.Page;

/**
 * Somebody saved first: what was sent rests on what is no longer so. Nothing was done, and the transaction with it. Answered
 * with 409 and the page that it carries.
 */
public class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Page page;

    /** For whoever knows no page; the resource that catches it does. */
    public Outdated() {
        this(Page.of("web/error").with("kind", "4xx"));
    }

    /** @param page which says itself what is so by now */
    public Outdated(Page page) {
        super("What was sent rests on an older version", null, false, false);
        this.page = page.refused();
    }

    /** @param page the form once more, as it was typed, with the version that is current */
    public Outdated(Page page, Conflict conflict) {
        this(page.with("conflict", conflict));
    }

    public Page page() {
        return page;
    }
}
