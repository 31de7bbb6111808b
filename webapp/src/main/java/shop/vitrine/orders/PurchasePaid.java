package shop.vitrine.orders;

/** All orders are paid. Fired once, within the transaction. */
public record PurchasePaid(String purchase) {}
