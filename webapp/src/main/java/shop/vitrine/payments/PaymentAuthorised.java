package shop.vitrine.payments;

/** The bank has promised the money. Fired within the transaction. */
public record PaymentAuthorised(String payment, String purchase) {}
