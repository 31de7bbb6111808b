package shop.vitrine.orders;

/** How fast a shop sends an order. */
public enum DeliveryOption {
    STANDARD,
    EXPRESS
}
