package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.web.Page;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;
import shop.vitrine.web.notice.Notices;

/** Responses of the editor, each with the fragments {@code form} and {@code saved}. */
@RequestScoped
public class EditorPages {
    static final Notices NOTICES =
            Notices.of("showcase.notice", "saved", "published", "scheduled", "restored", "withdrawn", "removed");

    @Inject
    ShowcaseEditor editor;

    @Inject
    HtmxRequest htmx;

    @Inject
    CurrentLanguage language;

    /** @param template in folder {@code showcase}; also its place in the navigation */
    public Page page(String template, DraftView view) {
        return Page.of("showcase/" + template)
                .with("part", template)
                .with("sketch", view)
                .with("version", view.version())
                .with("problems", Problems.NONE);
    }

    /**
     * Changes the draft.
     *
     * @param seen the version that the change is for
     * @param saved what is answered from the draft with it
     * @param outdated what is thrown from the draft as it is, when it moved on
     */
    Response change(
            Version seen,
            UnaryOperator<Design> change,
            Function<DraftView, Response> saved,
            Function<DraftView, Outdated> outdated) {
        DraftView changed;
        try {
            changed = editor.change(seen, change);
        } catch (Outdated late) {
            throw outdated.apply(editor.open());
        }
        return saved.apply(changed);
    }

    /** A form without errors is not replaced, so that typing is not interrupted. */
    Response saved(Page page, String path, boolean anew) {
        return said(page, NOTICES.path(path, "saved"), anew);
    }

    /** @param address of the page with the notice */
    Response said(Page page, String address, boolean anew) {
        if (!htmx.asksForFragments()) return Page.see(address);
        return anew
                ? saved(page.fragments("form", "saved")).build()
                : saved(page.fragments("saved")).header("HX-Reswap", "none").build();
    }

    /** Shows the form again with its errors, and with the version seen so that a newer draft is still detected. */
    Response wrong(Page page, Version seen) {
        return refused(page.with("version", seen), 422);
    }

    Response refused(Page page, int status) {
        return page.status(status).fragments("form", "saved").toResponse();
    }

    /** Nothing was saved because the draft has changed; shows the current one. */
    Outdated outdated(Page page, Conflict conflict) {
        return new Outdated(page.fragments("form", "saved"), conflict);
    }

    /** Names who changed the draft last. */
    Conflict conflict(DraftView now) {
        Conflict conflict = Conflict.in(language.locale());
        return now.by() == null ? conflict : conflict.by(now.by(), now.draft().changedAt());
    }

    String text(String key) {
        return Messages.text(language.locale(), key);
    }

    private static Response.ResponseBuilder saved(Page page) {
        return Response.fromResponse(page.toResponse()).header("HX-Trigger", "draft-saved");
    }
}
