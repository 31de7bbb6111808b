package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import shop.vitrine.web.Page;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;
import shop.vitrine.web.notice.Notices;

/**
 * How the editor answers. Each of its pages has the fragments {@code form}, what is worked on, and {@code saved}, what
 * to know after a change.
 */
@RequestScoped
public class EditorPages {
    static final Notices NOTICES =
            Notices.of("showcase.notice", "saved", "published", "scheduled", "restored", "withdrawn", "removed");

    @Inject
    HtmxRequest htmx;

    @Inject
    CurrentLanguage language;

    /** @param template of the folder {@code showcase}, which is also its place in the editor's navigation */
    public Page page(String template, DraftView view) {
        return Page.of("showcase/" + template)
                .with("part", template)
                .with("sketch", view)
                .with("version", view.version())
                .with("problems", Problems.NONE);
    }

    /** A change was kept. A form that shows nothing that is wrong stays as it is, so that nobody is disturbed in it. */
    Response saved(Page page, String path, boolean anew) {
        return said(page, NOTICES.path(path, "saved"), anew);
    }

    /** @param address where the page says what was done */
    Response said(Page page, String address, boolean anew) {
        if (!htmx.asksForFragments()) return Page.see(address);
        return anew
                ? saved(page.fragments("form", "saved")).build()
                : saved(page.fragments("saved")).header("HX-Reswap", "none").build();
    }

    /**
     * Nothing was kept, and what was typed goes on.
     *
     * @param seen the version that it was typed for, and still is: when the draft has moved since, the next try says so
     */
    Response wrong(Page page, Version seen) {
        return refused(page.with("version", seen), 422);
    }

    /** Nothing was kept; the page says why. */
    Response refused(Page page, int status) {
        return page.status(status).fragments("form", "saved").toResponse();
    }

    /** Nothing was kept, for the draft moved on; the page is of how it is now. */
    Outdated outdated(Page page, Conflict conflict) {
        return new Outdated(page.fragments("form", "saved"), conflict);
    }

    /** Says who changed the draft last. */
    Conflict conflict(DraftView now) {
        Conflict conflict = Conflict.in(language.locale());
        return now.by() == null ? conflict : conflict.by(now.by(), now.draft().changedAt());
    }

    /** @param key of the field's name */
    String text(String key) {
        return Messages.text(language.locale(), key);
    }

    private static Response.ResponseBuilder saved(Page page) {
        return Response.fromResponse(page.toResponse()).header("HX-Trigger", "draft-saved");
    }
}
