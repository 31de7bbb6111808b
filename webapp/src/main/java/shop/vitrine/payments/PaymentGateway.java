package shop.vitrine.payments;

import jakarta.ws.rs.core.HttpHeaders;
import shop.vitrine.money.Money;

/** Calls may be slow, fail, or succeed without a response: made outside of transactions, with idempotency keys. */
public interface PaymentGateway {
    /** Name in {@code /webhooks/payments/{name}} and in payments. */
    String name();

    boolean available();

    /** @throws GatewayUnreachable if the outcome is unknown; retrying is safe */
    GatewaySession begin(Payment payment, BuyerContext context);

    void cancel(String reference);

    /** @param idempotencyKey a second refund with this key does nothing */
    void refund(String reference, String idempotencyKey, Money amount);

    /**
     * @throws UntrustedWebhook if unsigned or too old
     * @throws IllegalArgumentException if signed but invalid
     */
    WebhookEvent parseWebhook(HttpHeaders headers, String body);
}
