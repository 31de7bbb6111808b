package shop.vitrine.payments;

import shop.vitrine.money.Money;

/** The money is ours. Told once for each payment, within the transaction that says so. */
public record PaymentSettled(String payment, String purchase, Money amount) {}
