package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import shop.vitrine.web.Page;
import shop.vitrine.web.notice.Notice;

/** Shows a cart and writes down which prices and news were shown, under its lock. */
@ApplicationScoped
// Of its own, for the page that asks only reads.
@Transactional(TxType.REQUIRES_NEW)
class CartDisplay {
    @Inject
    Carts carts;

    @Inject
    CartRenderer pages;

    /** @param done what was just done, or null */
    Page show(Notice done) {
        Optional<Cart> cart = carts.currentForUpdate();
        return pages.page(
                cart,
                done == null ? null : cart.flatMap(shown -> about(shown, done)).orElse(null));
    }

    /** Said beside its line, as long as that is so. */
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
