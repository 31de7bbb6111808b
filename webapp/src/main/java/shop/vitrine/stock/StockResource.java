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
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.HtmxRequest;

/** All variants of the shop with their levels; goods for several of them come in at once. */
@Path("/seller/stock")
@RequestScoped
@Produces("text/html")
@SellerOnly
public class StockResource {
    @Inject
    StockRows lines;

    @Inject
    ManualStockChange taking;

    @Inject
    Current current;

    @Inject
    FormValidator forms;

    @Inject
    HtmxRequest htmx;

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
        if (!taking.receive(counts, receive.note())) throw new NotFoundException();
        int pieces = counts.values().stream().mapToInt(one -> one).sum();
        return page(Problems.NONE, new ReceiveStock(Map.of(), null), pieces).orRedirect(htmx, place().path());
    }

    @POST
    @Path("low")
    @Transactional
    public Response setLowStockThreshold(SetLowStockThreshold call) {
        Problems problems = forms.check(call);
        if (problems.any())
            return page(problems, new ReceiveStock(Map.of(), null), 0)
                    .with("low", call.low())
                    .status(422)
                    .toResponse();
        lines.setLowStockThreshold(current.shopId(), call.pieces());
        return Page.see(place().path());
    }

    private Page page(Problems problems, ReceiveStock typed, int received) {
        return Page.of("stock/stock")
                .with("list", lines.page(current.shopId(), place()))
                .with("views", StockFilter.values())
                .with("problems", problems)
                .with("typed", typed)
                .with("received", received)
                .fragments("stock", "said");
    }

    private StockListQuery place() {
        return StockListQuery.of(show, text, after, before);
    }
}
