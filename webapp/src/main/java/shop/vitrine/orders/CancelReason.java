package shop.vitrine.orders;

public enum CancelReason {
    OUT_OF_STOCK,
    BUYER_ASKED,
    ADDRESS,
    OTHER
}
