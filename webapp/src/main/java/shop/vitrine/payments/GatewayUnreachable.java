package shop.vitrine.payments;

/** A gateway failed or is overloaded. Retrying is safe. */
public class GatewayUnreachable extends RuntimeException {
    public GatewayUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
