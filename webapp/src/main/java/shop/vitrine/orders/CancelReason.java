package shop.vitrine.orders;

/** Why a shop cancels a paid order, as the buyer reads it. */
public enum CancelReason {
    OUT_OF_STOCK,
    BUYER_ASKED,
    ADDRESS,
    OTHER
}
