package shop.vitrine.payments;

/** The bank has promised the money; it will settle soon. Told within the transaction that says so. */
public record PaymentAuthorised(String payment, String purchase) {}
