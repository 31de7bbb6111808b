package shop.vitrine.cart;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import shop.vitrine.cart.CartNotice.CartNoticeKind;
import shop.vitrine.web.Page;
import shop.vitrine.web.Screen;
import shop.vitrine.web.notice.Notice;
import shop.vitrine.web.notice.Notices;

/** The cart's page, and its drawer. */
@Path("/cart")
@Screen
public class CartResource {
    static final Notices NOTICES = Notices.of("cart.notice", "removed", "capped");

    @Inject
    Carts carts;

    @Inject
    CartRenderer pages;

    /** Showing a cart writes down what was shown, hence the lock. */
    @GET
    public Page show(@QueryParam("notice") String notice) {
        Optional<Cart> cart = carts.currentForUpdate();
        Notice done = NOTICES.read(notice);
        Optional<CartNotice> said =
                Optional.ofNullable(done).flatMap(known -> cart.flatMap(shown -> about(shown, known)));
        return pages.page(cart, said.orElse(null));
    }

    /** Said beside its line, as long as that is so. */
    private static Optional<CartNotice> about(Cart cart, Notice done) {
        boolean removed = done.name().equals("removed");
        return cart.line(done.subject())
                .filter(line -> removed ? line.isRemoved() : line.isToBuy())
                .map(line -> CartNotice.of(removed ? CartNoticeKind.REMOVED : CartNoticeKind.CAPPED, line));
    }
}
