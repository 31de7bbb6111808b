package shop.vitrine.payments;

import java.util.Locale;

/** {@code returnUrl} is absolute; the gateway adds {@code result=approved|declined|open}, which is only a hint. */
public record BuyerContext(String description, String returnUrl, Locale language) {}
