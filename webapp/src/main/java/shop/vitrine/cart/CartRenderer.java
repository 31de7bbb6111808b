package shop.vitrine.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import shop.vitrine.cart.CartNotice.CartNoticeKind;
import shop.vitrine.shipping.DeliveryCountry;
import shop.vitrine.tenants.Countries;
import shop.vitrine.web.Page;
import shop.vitrine.web.http.HtmxRequest;
import shop.vitrine.web.language.CurrentLanguage;

/** Answers with the cart: as a page, or for a swap as the part that stands in the page or in the drawer. */
@RequestScoped
class CartRenderer {
    private static final String DRAWER = "cart-drawer";
    private static final Set<CartNoticeKind> TAKEN_OUT = Set.of(CartNoticeKind.REMOVED, CartNoticeKind.SAVED);

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

    /** @param said what has just happened, or null */
    Page page(Optional<Cart> cart, CartNotice said) {
        return page(cart, said, DRAWER.equals(request.getHeader("HX-Target")));
    }

    /** After something was put in from anywhere: a swap opens the drawer, whatever it was to swap. */
    Response added(Optional<Cart> cart, CartNotice said, String next) {
        if (!htmx.asksForFragments()) return done(cart, said, next);
        return Response.fromResponse(page(cart, said, true).toResponse())
                .header("HX-Retarget", "#" + DRAWER)
                .header("HX-Reswap", "innerHTML")
                .build();
    }

    /** After a change: without htmx the next page, or this one where the change was refused. */
    Response done(Optional<Cart> cart, CartNotice said, String next) {
        if (htmx.asksForFragments() || said.failed()) return page(cart, said).toResponse();
        return Page.see(next);
    }

    private Page page(Optional<Cart> cart, CartNotice said, boolean drawer) {
        String trace = said != null && TAKEN_OUT.contains(said.kind()) ? said.line() : null;
        return Page.of("cart/cart")
                .with("cart", cart.map(one -> views.of(one, trace)).orElse(CartView.EMPTY))
                .with("said", said)
                .with("destination", country.country())
                .with("countries", Countries.names(language.locale()))
                .with("drawer", drawer)
                .with("target", drawer ? "#" + DRAWER : "#cart")
                .with("at", drawer ? "drawer-" : "")
                .fragments(drawer ? "drawer" : "lines", "count", "announcement")
                .status(said == null ? 200 : said.kind().status());
    }
}
