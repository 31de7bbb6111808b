package shop.vitrine.cart;

/** @param saved whether it is for later; otherwise it is for now */
public record SaveForLater(boolean saved) {}
