package shop.vitrine.enforcement;

/** Products visible while active, orders unshipped, and shipped but incomplete. */
record ShopCounts(long products, long shown, long inHand, long underway, long orders) {}
