package shop.vitrine.feeds;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Member;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;

/** One uploaded feed: preview, confirmation and result. */
@Path("/seller/feeds/{id}")
@Screen
@SellerOnly(Member.Role.CATALOGUE)
public class FeedImportResource {
    private static final int SHOWN = 100;

    @PathParam("id")
    String id;

    @Inject
    FeedImports feeds;

    @Inject
    FeedProblems problems;

    @Inject
    CurrentLanguage language;

    @Inject
    HtmxRequest htmx;

    @Inject
    Current current;

    @GET
    public Page show() {
        return page(false);
    }

    @POST
    @Path("start")
    public Response start() {
        return changed(FeedImport::confirm);
    }

    @POST
    @Path("cancel")
    public Response cancel() {
        return changed(feed -> feed.cancel(current.now()));
    }

    /** The problems as a spreadsheet in the seller's language. */
    @GET
    @Path("problems.tsv")
    @Produces("text/tab-separated-values")
    public Response report() {
        FeedImports.FeedImportRow entry = entry();
        return Response.ok(new ProblemReportWriter(problems, entry.feed(), language.locale()))
                .type("text/tab-separated-values;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"problems-" + id + ".tsv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Response changed(Consumer<FeedImport> how) {
        try {
            if (!feeds.change(id, how)) throw new NotFoundException();
        } catch (NotAllowed late) {
            // Somebody else was faster, or the import itself.
            throw new Outdated(page(true), conflict());
        }
        return page(true).orRedirect(htmx, "/seller/feeds/" + id);
    }

    private Page page(boolean moved) {
        FeedImports.FeedImportRow entry = entry();
        return Page.of("feeds/import")
                .with("entry", entry)
                .with("feed", entry.feed())
                .with("fault", entry.feed().fault(language.locale()))
                .with(
                        "found",
                        entry.feed().state().isPending()
                                ? java.util.List.of()
                                : problems.next(id, 0, SHOWN).stream()
                                        .map(FeedProblems.StoredProblem::problem)
                                        .toList())
                .with("locale", language.locale())
                .with("moved", moved)
                // Announced when it finishes rather than every two seconds.
                .fragments(
                        entry.feed().state().isPending()
                                ? new String[] {"import"}
                                : new String[] {"import", "announcement"});
    }

    private Conflict conflict() {
        String state = entry().feed().state().code();
        return Conflict.in(language.locale())
                .theirs(text("feeds.import.title"), text("feeds.import.state." + state))
                .noRetry();
    }

    private String text(String key) {
        return Messages.text(language.locale(), key);
    }

    private FeedImports.FeedImportRow entry() {
        return feeds.find(id).orElseThrow(NotFoundException::new);
    }
}
