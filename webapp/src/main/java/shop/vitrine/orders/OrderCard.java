package shop.vitrine.orders;

import shop.vitrine.tenants.ShopView;

/** An order in a buyer's list, with the shop that sells it. */
public record OrderCard(Order order, ShopView seller) {}
