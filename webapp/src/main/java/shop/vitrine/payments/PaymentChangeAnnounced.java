package shop.vitrine.payments;

/**
 * Told before anything of a payment is locked, so that who keeps the purchase can lock it first: the one order of locks
 * of this market.
 */
public record PaymentChangeAnnounced(String purchase) {}
