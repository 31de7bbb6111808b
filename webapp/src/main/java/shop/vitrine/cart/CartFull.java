package shop.vitrine.cart;

/** There is no room for another line. Nothing was changed. */
class CartFull extends RuntimeException {
    CartFull() {
        super("Cart is full", null, false, false);
    }
}
