package shop.vitrine.orders;

/** Why a shop does not send what was paid. The buyer reads it. */
public enum CancelReason {
    OUT_OF_STOCK,
    BUYER_ASKED,
    ADDRESS,
    OTHER
}
