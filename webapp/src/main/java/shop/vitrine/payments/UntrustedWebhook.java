package shop.vitrine.payments;

/** The signature is invalid or too old. */
public class UntrustedWebhook extends RuntimeException {
    public UntrustedWebhook(String reason) {
        super(reason, null, false, false);
    }
}
