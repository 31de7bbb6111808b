package shop.vitrine.showcase.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.HtmxRequest;

/**
 * How the editor answers. Each of its pages has the fragments {@code form}, what is worked on, and {@code saved}, what
 * to know after a change.
 */
@RequestScoped
public class EditorPages {
    @Inject
    HtmxRequest htmx;

    /** @param template of the folder {@code showcase}, which is also its place in the editor's navigation */
    public Page page(String template, DraftView sketch) {
        return Page.of("showcase/" + template)
                .with("part", template)
                .with("sketch", sketch)
                .with("version", sketch.version())
                .with("problems", Problems.NONE);
    }

    /** A change was kept. A form that shows nothing that is wrong stays as it is, so that nobody is disturbed in it. */
    Response saved(Page page, String path, boolean anew) {
        if (!htmx.asksForFragments()) return Page.see(path + (path.contains("?") ? "&" : "?") + "saved=true");
        return anew
                ? shown(page.fragments("form", "saved"))
                : Response.fromResponse(page.fragments("saved").toResponse())
                        .header("HX-Trigger", "draft-saved")
                        .build();
    }

    /**
     * Nothing was kept, and what was typed goes on.
     *
     * @param seen the version that it was typed for, and still is: when the draft has moved since, the next try says so
     */
    Response wrong(Page page, Integer seen) {
        return refused(page.with("version", seen), 422);
    }

    /** Nothing was kept; the page says why. */
    Response refused(Page page, int status) {
        Response answer = page.status(status).fragments("form", "saved").toResponse();
        return Response.fromResponse(answer).header("HX-Reswap", "outerHTML").build();
    }

    private static Response shown(Page page) {
        return Response.fromResponse(page.toResponse())
                .header("HX-Reswap", "outerHTML")
                .header("HX-Trigger", "draft-saved")
                .build();
    }
}
