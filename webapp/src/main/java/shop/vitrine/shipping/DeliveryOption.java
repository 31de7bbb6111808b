package shop.vitrine.shipping;

/** How fast a shop sends an order. */
public enum DeliveryOption {
    STANDARD,
    EXPRESS
}
