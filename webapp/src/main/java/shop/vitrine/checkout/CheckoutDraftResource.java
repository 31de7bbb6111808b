package shop.vitrine.checkout;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.http.HtmxRequest;

/** Stores the draft and updates prices for a changed country or delivery. */
@Path("/checkout/draft")
@Screen
@Transactional(TxType.NOT_SUPPORTED)
public class CheckoutDraftResource {
    /** Next page without script, by button. */
    private static final Map<String, String> NEXT = Map.of(
            "login", "/login?to=/checkout", "country", "/checkout#country", "delivery", "/checkout#delivery-title");

    @Inject
    CheckoutRenderer renderer;

    @Inject
    CheckoutDraftCookie drafts;

    @Inject
    HtmxRequest htmx;

    @POST
    public Response keep(
            CheckoutDraft typed, @QueryParam("then") String then, @HeaderParam("HX-Trigger-Name") String changed) {
        drafts.keep(typed);
        if (!htmx.asksForFragments()) return Page.see(NEXT.getOrDefault(then == null ? "" : then, "/checkout"));
        if ("country".equals(changed)) return show(typed, "refused", "place", "delivery", "summary", "said");
        if (changed != null && changed.startsWith("delivery.")) return show(typed, "summary", "said");
        return Response.noContent().build();
    }

    private Response show(CheckoutDraft typed, String... fragments) {
        Optional<Page> page = renderer.typed(typed);
        return page.isPresent()
                ? page.get().with("swapped", true).fragments(fragments).toResponse()
                : Response.noContent().header("HX-Redirect", "/cart").build();
    }
}
