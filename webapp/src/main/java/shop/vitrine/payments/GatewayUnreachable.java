package shop.vitrine.payments;

/** A gateway did not answer as it should, or has too much to do. Asking again later is safe. */
public class GatewayUnreachable extends RuntimeException {
    public GatewayUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
