package shop.vitrine.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import shop.vitrine.cart.CartNotice.CartNoticeKind;
import shop.vitrine.web.Page;

/** The cart's page, and its drawer. */
@Path("/cart")
@RequestScoped
@Produces("text/html")
public class CartResource {
    @Inject
    Carts carts;

    @Inject
    CartRenderer pages;

    /**
     * Showing a cart writes down what was shown, hence the lock.
     *
     * @param removed id of the line that was just removed, where that was said by a redirect
     * @param capped id of the line of which there was less than wanted
     */
    @GET
    @Transactional
    public Page show(@QueryParam("removed") String removed, @QueryParam("capped") String capped) {
        Optional<Cart> cart = carts.currentForUpdate();
        Optional<CartNotice> said = cart.flatMap(one -> one.line(removed)
                .filter(CartLine::isRemoved)
                .map(line -> CartNotice.of(CartNoticeKind.REMOVED, line))
                .or(() -> one.line(capped)
                        .filter(CartLine::isToBuy)
                        .map(line -> CartNotice.of(CartNoticeKind.CAPPED, line))));
        return pages.page(cart, said.orElse(null));
    }
}
