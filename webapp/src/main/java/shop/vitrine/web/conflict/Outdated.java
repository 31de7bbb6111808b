package shop.vitrine.web.conflict;

import shop.vitrine.web.Page;

/** Somebody saved first. Rolls back and answers 409 with its page. */
public class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Page page;

    /** For callers without a page; the resource catches it. */
    public Outdated() {
        this(Page.of("web/error").with("kind", "4xx"));
    }

    /** @param page which explains the current state itself */
    public Outdated(Page page) {
        super("What was sent rests on an older version", null, false, false);
        this.page = page.refused();
    }

    /** @param page the form as typed, with the current version */
    public Outdated(Page page, Conflict conflict) {
        this(page.with("conflict", conflict));
    }

    public Page page() {
        return page;
    }
}
