package shop.vitrine.orders;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import shop.vitrine.payments.Payments;
import shop.vitrine.tenants.Current;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.http.QueryString;

/**
 * A purchase's own page: where its payment stands, and thanks when it is paid. The buyer may be back from paying before
 * the gateway has told us; then the page asks every two seconds, until there is something new to say.
 */
@Path("/orders/{number: [Pp]-[^/]+}")
@Screen
public class PurchaseResource {
    /** After so long the page stops asking, and says that a mail will come. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    OrderAccess access;

    @Inject
    OrderLinkSigner links;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    @Inject
    Current current;

    @Inject
    HtmxRequest htmx;

    @PathParam("number")
    String number;

    @QueryParam("key")
    String key;

    @QueryParam("result")
    String result;

    /** When the page that asks again was made, in seconds; null on the first visit. */
    @QueryParam("since")
    Long since;

    @GET
    public Response show() {
        Purchase purchase = access.purchase(number, key);
        PurchaseView view = view(purchase);
        boolean asks = view.phase() == PurchasePhase.CONFIRMING && !tired();
        if (htmx.asksForFragments() && asks) return Response.noContent().build();
        return Response.ok(Page.of("orders/purchase")
                        .with("view", view)
                        .with("asks", asks)
                        .with("asking", asking(view))
                        .with("swapped", htmx.asksForFragments())
                        .fragments("title", "purchase", "said"))
                .header("HX-Replace-Url", view.path() + view.query())
                .build();
    }

    private PurchaseView view(Purchase purchase) {
        PurchasePhase phase =
                PurchasePhase.of(purchase, payments.latest(purchase.id()).orElse(null), result, current.now());
        return new PurchaseView(
                purchase,
                orders.of(purchase),
                phase,
                links.query(purchase, key),
                payments.refunds(purchase.id()),
                current.now());
    }

    /** The address by which the page asks again, with nothing in it that a visitor made up. */
    private String asking(PurchaseView view) {
        return QueryString.of(view.path() + view.query())
                .with("result", "declined".equals(result) ? "declined" : "approved")
                .with("since", since == null ? current.now().getEpochSecond() : since)
                .toString();
    }

    private boolean tired() {
        return since != null && current.now().getEpochSecond() - since > PATIENCE.toSeconds();
    }
}
