package shop.vitrine.cart;

/** No room for another line; nothing was changed. */
class CartFull extends RuntimeException {
    CartFull() {
        super("Cart is full", null, false, false);
    }
}
