package shop.vitrine.cart;

import shop.vitrine.tenants.Refusal;
import shop.vitrine.web.Page;

/** Why a change of the cart was refused. */
public enum CartRefusal implements Refusal {
    UNKNOWN,
    GONE,
    QUANTITY,
    ON_HOLIDAY,
    SOLD_OUT,
    ALL_IN_CART,
    AT_MOST,
    FULL;

    Page answer(Page page) {
        return switch (this) {
            case UNKNOWN, GONE -> page.status(404);
            case QUANTITY -> page.status(422);
            default -> page.refused();
        };
    }
}
