package shop.vitrine.payments;

/**
 * A gateway's answer to a payment that begins.
 *
 * @param reference the gateway's own name for it
 * @param page where the buyer pays: a URL, or a path where the gateway stands on this server
 */
public record GatewaySession(String reference, String page) {}
