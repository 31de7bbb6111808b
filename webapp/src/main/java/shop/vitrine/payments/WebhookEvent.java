package shop.vitrine.payments;

import shop.vitrine.money.Money;

/**
 * Something that a gateway told us, its signature checked.
 *
 * @param id the gateway's name for this notice; one that comes twice has the same
 * @param payment our payment's id
 * @param failure the gateway's word for why, or null
 */
public record WebhookEvent(String id, String payment, PaymentStatus becomes, Money amount, String failure) {}
