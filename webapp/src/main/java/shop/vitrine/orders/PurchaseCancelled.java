package shop.vitrine.orders;

/**
 * Not paid in time; stock is released. Fired within the transaction.
 *
 * @param cart its origin, or null
 */
record PurchaseCancelled(String purchase, String cart) {}
