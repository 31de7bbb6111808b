package shop.vitrine.payments;

import shop.vitrine.money.Money;

/**
 * A verified webhook.
 *
 * @param id the gateway's event id, the same for repeats
 * @param payment our id
 */
public record WebhookEvent(String id, String payment, PaymentStatus becomes, Money amount, String failure) {}
