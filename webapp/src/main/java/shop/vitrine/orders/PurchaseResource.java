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

/** While the gateway's confirmation is missing the page polls every two seconds. */
@Path("/orders/{number: [Pp]-[^/]+}")
@Screen
public class PurchaseResource {
    /** Then the page stops polling and promises a mail. */
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

    /** When polling began, in epoch seconds; null on the first visit. */
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

    /** The polling URL, built from known values only. */
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
