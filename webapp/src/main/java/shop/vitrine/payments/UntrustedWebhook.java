package shop.vitrine.payments;

/** A notice is not from the gateway that it names, or was sent too long ago. */
public class UntrustedWebhook extends RuntimeException {
    public UntrustedWebhook(String reason) {
        super(reason, null, false, false);
    }
}
