package shop.vitrine.cart;

record AddLineResult(CartLine line, int pieces, boolean capped) {}
