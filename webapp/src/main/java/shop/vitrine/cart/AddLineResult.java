package shop.vitrine.cart;

/**
 * What became of an addition.
 *
 * @param pieces how many were put in
 * @param capped whether that is fewer than were wanted
 */
record AddLineResult(CartLine line, int pieces, boolean capped) {}
