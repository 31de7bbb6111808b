package shop.vitrine.stock;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.notice.Notice;
import shop.vitrine.web.notice.Notices;

/** The shop's stock list, and receiving goods for several variants. */
@Path("/seller/stock")
@Screen
@SellerOnly
public class StockResource {
    private static final Notices NOTICES = Notices.of("stock.notice", "received");

    @Inject
    StockRows rows;

    @Inject
    ManualStockChange stockChange;

    @Inject
    Current current;

    @Inject
    FormValidator forms;

    @Inject
    HtmxRequest htmx;

    @Context
    UriInfo uri;

    @QueryParam("notice")
    String notice;

    @GET
    public Page list() {
        Notice done = NOTICES.read(notice);
        return page(Problems.NONE, ReceiveStock.NOTHING).with("notice", done == null ? null : done.counting());
    }

    @POST
    public Response receive(ReceiveStock receive) {
        Problems problems = receive.check();
        if (problems.any()) return page(problems, receive).status(422).toResponse();
        Map<String, Integer> counts = receive.counts();
        if (!stockChange.receive(counts, receive.note())) throw new NotFoundException();
        int pieces = counts.values().stream().mapToInt(one -> one).sum();
        return page(Problems.NONE, ReceiveStock.NOTHING)
                .with("notice", NOTICES.say("received", pieces).counting())
                .orRedirect(htmx, NOTICES.path(query().path(), "received", pieces));
    }

    @POST
    @Path("low")
    public Response setLowStockThreshold(SetLowStockThreshold call) {
        Problems problems = forms.check(call);
        if (problems.any())
            return page(problems, ReceiveStock.NOTHING)
                    .with("low", call.low())
                    .status(422)
                    .toResponse();
        rows.setLowStockThreshold(current.shopId(), call.pieces());
        return Page.see(query().path());
    }

    private Page page(Problems problems, ReceiveStock typed) {
        return Page.of("stock/stock")
                .with("list", rows.page(current.shopId(), query()))
                .with("query", query())
                .with("filters", StockFilter.values())
                .with("problems", problems)
                .with("typed", typed)
                .fragments("stock", "done");
    }

    private StockListQuery query() {
        return ListQuery.read(StockListQuery.class, uri);
    }
}
