package shop.vitrine.enforcement;

/**
 * @param shown products visible while active
 * @param inHand unshipped orders
 * @param underway shipped but incomplete orders
 */
record ShopCounts(long products, long shown, long inHand, long underway, long orders) {}
