package shop.vitrine.payments;

/** Fired before a payment is locked, so that the purchase can be locked first. */
public record PaymentChangeAnnounced(String purchase) {}
