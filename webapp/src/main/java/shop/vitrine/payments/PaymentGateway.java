package shop.vitrine.payments;

import jakarta.ws.rs.core.HttpHeaders;
import shop.vitrine.money.Money;

/**
 * A company elsewhere that takes money for us. Every call goes over the network: it may be slow, fail, or happen
 * although its answer was lost. So it is made outside of transactions, and each has a key by which the gateway does it
 * only once.
 */
public interface PaymentGateway {
    /** Its name in {@code /webhooks/payments/{name}} and in our books. */
    String name();

    /** Whether buyers may be sent there in this installation. */
    boolean available();

    /** @throws GatewayUnreachable if nothing is known of the outcome; asking again is safe */
    GatewaySession begin(Payment payment, BuyerContext context);

    /** Takes the page away from the buyer. A payment that was paid meanwhile stays paid. */
    void cancel(String reference);

    /** @param idempotencyKey a second refund with the same key is the first one */
    void refund(String reference, String idempotencyKey, Money amount);

    /**
     * Reads what a webhook brought.
     *
     * @throws UntrustedWebhook if it is not signed by the gateway, or too old
     * @throws IllegalArgumentException if it is signed but makes no sense
     */
    WebhookEvent parseWebhook(HttpHeaders headers, String body);
}
