package shop.vitrine.payments;

/**
 * A gateway's response to a new payment.
 *
 * @param reference the gateway's id
 * @param page URL for the buyer, or a path on this server
 */
public record GatewaySession(String reference, String page) {}
