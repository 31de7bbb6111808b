package shop.vitrine.enforcement;

/**
 * How large a shop is.
 *
 * @param shown products that buyers see while the shop is active
 * @param inHand orders that are not sent yet
 * @param underway orders sent and not complete
 */
record ShopCounts(long products, long shown, long inHand, long underway, long orders) {}
