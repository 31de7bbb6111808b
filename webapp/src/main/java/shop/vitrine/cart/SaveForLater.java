package shop.vitrine.cart;

/** @param saved whether it is for later; otherwise it is for now */
record SaveForLater(boolean saved) {}
