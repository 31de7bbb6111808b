package shop.vitrine.orders;

/** All orders of a purchase are paid. Told once, within the transaction that says so. */
public record PurchasePaid(String purchase) {}
