package shop.vitrine.stock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import shop.vitrine.identity.Visitor;
import shop.vitrine.pages.Forms;
import shop.vitrine.pages.Htmx;
import shop.vitrine.pages.Page;
import shop.vitrine.pages.Problems;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Staff;

/** All variants of the shop with their levels; goods for several of them come in at once. */
@Path("/seller/stock")
@RequestScoped
@Produces("text/html")
@Staff
public class StockResource {
    @Inject
    StockLines lines;

    @Inject
    StockTaking taking;

    @Inject
    CurrentShop shop;

    @Inject
    Visitor visitor;

    @Inject
    Forms forms;

    @Inject
    Htmx htmx;

    @QueryParam("show")
    String show;

    @QueryParam("q")
    String text;

    @QueryParam("after")
    String after;

    @QueryParam("before")
    String before;

    @GET
    @Transactional
    public Page list() {
        return page(Problems.NONE, new ReceiveStock(Map.of(), null), 0);
    }

    @POST
    @Transactional
    public Response receive(ReceiveStock receive) {
        Problems problems = receive.check();
        if (problems.any()) return page(problems, receive, 0).status(422).toResponse();
        Map<String, Integer> counts = receive.counts();
        String person = visitor.personId().orElseThrow();
        if (!taking.receive(shop.id(), counts, person, receive.note())) throw new NotFoundException();
        int pieces = counts.values().stream().mapToInt(one -> one).sum();
        return page(Problems.NONE, new ReceiveStock(Map.of(), null), pieces).orSee(htmx, place().path());
    }

    @POST
    @Path("low")
    @Transactional
    public Response callLow(CallLow call) {
        Problems problems = forms.check(call);
        if (problems.any())
            return page(problems, new ReceiveStock(Map.of(), null), 0)
                    .with("low", call.low())
                    .status(422)
                    .toResponse();
        lines.callLow(shop.id(), call.pieces());
        return Page.see(place().path());
    }

    private Page page(Problems problems, ReceiveStock typed, int received) {
        return Page.of("stock/stock")
                .with("list", lines.page(shop.id(), place()))
                .with("views", StockView.values())
                .with("problems", problems)
                .with("typed", typed)
                .with("received", received)
                .fragments("stock", "said");
    }

    private StockPlace place() {
        return StockPlace.of(show, text, after, before);
    }
}
