package shop.vitrine.payments;

/** A gateway's id and page for the buyer: a URL, or a path on this server. */
public record GatewaySession(String reference, String page) {}
