package shop.vitrine.cart;

import shop.vitrine.web.notice.Notice;
import shop.vitrine.web.notice.Notices;

/** Notices of the cart, with a line's title and quantity. */
final class CartNotices {
    private static final Notices NOTICES =
            Notices.of("cart.notice", "added", "capped", "changed", "removed", "restored", "saved", "moved", "sent");

    private CartNotices() {}

    static Notice of(String name) {
        return NOTICES.say(name).saying("", 0);
    }

    static Notice of(String name, CartLine line) {
        return of(name, line, line.quantity());
    }

    static Notice of(String name, CartLine line, int pieces) {
        return NOTICES.say(name, line.id()).saying(line.variant().product().title(), pieces);
    }

    static Notice read(String sent) {
        return NOTICES.read(sent);
    }

    static String path(String path, String name, CartLine line) {
        return NOTICES.path(path, name, line.id());
    }
}
