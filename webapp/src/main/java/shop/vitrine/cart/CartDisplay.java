package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import shop.vitrine.web.Page;
import shop.vitrine.web.notice.Notice;

/** Renders a cart and remembers under its lock which prices and changes were shown. */
@ApplicationScoped
// Writes, although the page itself only reads.
@Transactional(TxType.REQUIRES_NEW)
class CartDisplay {
    @Inject
    Carts carts;

    @Inject
    CartRenderer renderer;

    Page show(Notice done) {
        Optional<Cart> cart = carts.currentForUpdate();
        return renderer.page(
                cart,
                done == null ? null : cart.flatMap(shown -> about(shown, done)).orElse(null));
    }

    /** Shown with its line while that is still there. */
    private static Optional<Notice> about(Cart cart, Notice done) {
        return cart.line(done.subject())
                .filter(line -> switch (done.name()) {
                    case "removed" -> line.isRemoved();
                    case "capped" -> line.isToBuy();
                    default -> false;
                })
                .map(line -> CartNotices.of(done.name(), line));
    }
}
