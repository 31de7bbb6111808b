package shop.vitrine.stock;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import shop.vitrine.sellers.SellerOnly;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.conflict.Outdated;
import shop.vitrine.web.form.FormValidator;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.language.Messages;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Slice;

/** One variant's stock, its movements, and manual changes. */
@Path("/seller/stock/{variant: [0-9a-z]{6,20}}")
@Screen
@SellerOnly
public class VariantStockResource {
    public record VariantStockInput(String pieces, String note, String counted, String reason) {
        static final VariantStockInput NOTHING = new VariantStockInput(null, null, null, null);
    }

    public record ReceiveVariantStock(String pieces, String note) {}

    @PathParam("variant")
    String variant;

    @Context
    UriInfo uri;

    @Inject
    StockRows rows;

    @Inject
    Movements movements;

    @Inject
    ManualStockChange stockChange;

    @Inject
    Current current;

    @Inject
    FormValidator forms;

    @Inject
    CurrentLanguage language;

    @GET
    public Page show() {
        return page(Problems.NONE, VariantStockInput.NOTHING);
    }

    @POST
    @Path("receive")
    public Response receive(ReceiveVariantStock receive) {
        line();
        var all = new ReceiveStock(Map.of(variant, receive.pieces() == null ? "" : receive.pieces()), receive.note());
        Problems found = all.check();
        if (found.any()) {
            Problems problems = found.at("note") ? Problems.NONE.and("note", found.of("note")) : Problems.NONE;
            if (!found.keys().keySet().equals(java.util.Set.of("note")))
                problems = problems.and("pieces", "stock.pieces.wrong");
            VariantStockInput input = new VariantStockInput(receive.pieces(), receive.note(), null, null);
            return page(problems, input).status(422).toResponse();
        }
        stockChange.receive(all.counts(), receive.note());
        return Page.see("/seller/stock/" + variant);
    }

    @POST
    @Path("adjust")
    public Response adjust(AdjustStock adjust) {
        StockRow line = line();
        Problems problems = forms.check(adjust);
        if (!problems.any() && adjust.pieces() < line.held()) problems = problems.and("counted", "stock.counted.held");
        VariantStockInput input = new VariantStockInput(null, null, adjust.counted(), adjust.reason());
        if (problems.any()) return page(problems, input).status(422).toResponse();
        try {
            stockChange.adjust(variant, adjust.version(), adjust.pieces(), adjust.reason());
        } catch (Outdated late) {
            throw new Outdated(page(Problems.NONE, input), conflict(adjust));
        }
        return Page.see("/seller/stock/" + variant);
    }

    private Conflict conflict(AdjustStock typed) {
        StockRow now = line();
        String seen = typed.version().toString();
        return Conflict.in(language.locale())
                .theirs(text("stock.onhand"), text("stock.changed", now.onHand(), seen))
                .theirs(text("stock.held"), String.valueOf(now.held()))
                .mine(text("stock.counted"), typed.counted());
    }

    private String text(String key, Object... parameters) {
        return Messages.text(language.locale(), key, parameters);
    }

    private Page page(Problems problems, VariantStockInput input) {
        MovementListQuery query = ListQuery.read(MovementListQuery.class, "/seller/stock/" + variant, uri);
        Slice<MovementRow> moves = movements.of(current.shopId(), variant, query.position());
        return Page.of("stock/variant")
                .with("line", line())
                .with("low", rows.low(current.shopId()))
                .with("problems", problems)
                .with("typed", input)
                .with("moves", moves)
                .with("pager", query.pager(moves));
    }

    private StockRow line() {
        return rows.find(current.shopId(), variant).orElseThrow(NotFoundException::new);
    }
}
