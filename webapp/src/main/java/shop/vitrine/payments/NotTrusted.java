package shop.vitrine.payments;

/** A notice is not from the gateway that it names, or was sent too long ago. */
public class NotTrusted extends RuntimeException {
    public NotTrusted(String reason) {
        super(reason, null, false, false);
    }
}
