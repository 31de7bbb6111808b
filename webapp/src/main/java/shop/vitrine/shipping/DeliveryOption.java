package shop.vitrine.shipping;

/** Standard or express. */
public enum DeliveryOption {
    STANDARD,
    EXPRESS
}
