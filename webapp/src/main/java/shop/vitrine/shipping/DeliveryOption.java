package shop.vitrine.shipping;

public enum DeliveryOption {
    STANDARD,
    EXPRESS
}
