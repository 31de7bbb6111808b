package shop.vitrine.payments;

import java.util.Locale;

/**
 * What a gateway's page needs to know of the buyer who is sent there.
 *
 * @param description what is paid for, as the buyer knows it
 * @param returnUrl the absolute address to come back to; the gateway adds {@code result=approved|declined|open}, which
 *     is a hint for the eye only
 */
public record BuyerContext(String description, String returnUrl, Locale language) {}
