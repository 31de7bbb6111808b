package shop.vitrine.payments;

import shop.vitrine.money.Money;

/** The money has been received. Fired once per payment, within the transaction. */
public record PaymentSettled(String payment, String purchase, Money amount) {}
