package shop.vitrine.orders;

/**
 * Nobody paid a purchase in time, and its stock is free again. Told within the transaction that says so.
 *
 * @param cart where it came from, or null
 */
record PurchaseCancelled(String purchase, String cart) {}
