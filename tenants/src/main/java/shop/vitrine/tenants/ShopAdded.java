package shop.vitrine.tenants;

/** There is a new shop. Told within the transaction that adds it. */
public record ShopAdded(Shop shop) {}
