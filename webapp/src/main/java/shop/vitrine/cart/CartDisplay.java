package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import shop.vitrine.cart.CartNotice.CartNoticeKind;
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
