package shop.vitrine.orders;

/** Not paid in time; stock is released. Fired within the transaction. */
record PurchaseCancelled(String purchase, String cart) {}
