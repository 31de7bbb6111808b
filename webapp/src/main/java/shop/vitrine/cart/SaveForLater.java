package shop.vitrine.cart;

record SaveForLater(boolean saved) {}
