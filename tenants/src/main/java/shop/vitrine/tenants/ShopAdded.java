package shop.vitrine.tenants;

/** Fired within the transaction. */
public record ShopAdded(Shop shop) {}
