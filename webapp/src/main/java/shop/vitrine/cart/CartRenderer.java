package shop.vitrine.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.shipping.DeliveryCountry;
import shop.vitrine.tenants.Countries;
import shop.vitrine.web.Page;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.language.CurrentLanguage;
import shop.vitrine.web.notice.Notice;

/** Renders the cart as a page, or as fragments for the page or the drawer. */
@RequestScoped
class CartRenderer {
    private static final String DRAWER = "cart-drawer";
    private static final Set<String> TAKEN_OUT = Set.of("removed", "saved");

    @Inject
    CartViewLoader views;

    @Inject
    DeliveryCountry country;

    @Inject
    CurrentLanguage language;

    @Inject
    HtmxRequest htmx;

    @Inject
    HttpServletRequest request;

    Page page(Optional<Cart> cart, Notice notice) {
        return page(cart, notice, null, isDrawer());
    }

    /** Opens the drawer, whatever the htmx target was. */
    Response added(Optional<Cart> cart, Notice notice, String next) {
        return htmx.asksForFragments() ? inDrawer(page(cart, notice, null, true)) : Page.see(next);
    }

    Response notAdded(Optional<Cart> cart, RefusedChange refused) {
        return htmx.asksForFragments() ? inDrawer(page(cart, null, refused, true)) : unchanged(cart, refused);
    }

    /** Without htmx, a redirect. */
    Response done(Optional<Cart> cart, Notice notice, String next) {
        return page(cart, notice).orRedirect(htmx, next);
    }

    /** After a refusal; this page even without htmx. */
    Response unchanged(Optional<Cart> cart, RefusedChange refused) {
        return page(cart, null, refused, isDrawer()).toResponse();
    }

    private static Response inDrawer(Page page) {
        return Response.fromResponse(page.toResponse())
                .header("HX-Retarget", "#" + DRAWER)
                .header("HX-Reswap", "innerHTML")
                .build();
    }

    private boolean isDrawer() {
        return DRAWER.equals(request.getHeader("HX-Target"));
    }

    private Page page(Optional<Cart> cart, Notice notice, RefusedChange refused, boolean drawer) {
        String trace = notice != null && TAKEN_OUT.contains(notice.name()) ? notice.subject() : null;
        Page page = Page.of("cart/cart")
                .with("cart", cart.map(found -> views.of(found, trace)).orElse(CartView.EMPTY))
                .with("notice", notice)
                .with("refused", refused)
                .with("destination", country.country())
                .with("countries", Countries.names(language.locale()))
                .with("drawer", drawer)
                .with("target", drawer ? "#" + DRAWER : "#cart")
                .with("at", drawer ? "drawer-" : "")
                .fragments(drawer ? "drawer" : "lines", "count", "announcement");
        return refused == null ? page : refused.why().answer(page);
    }
}
