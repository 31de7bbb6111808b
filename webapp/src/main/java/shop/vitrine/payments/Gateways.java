package shop.vitrine.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Optional;

/** The gateways that this installation may use. */
@ApplicationScoped
class Gateways {
    @Inject
    @Any
    Instance<PaymentGateway> gateways;

    /** The gateway of this name, if it may be used here. */
    public Optional<PaymentGateway> find(String name) {
        return gateways.stream()
                .filter(PaymentGateway::available)
                .filter(gateway -> gateway.name().equals(name))
                .findFirst();
    }

    /** @throws GatewayUnreachable if it may not be used here any more */
    PaymentGateway get(String name) {
        return find(name).orElseThrow(() -> new GatewayUnreachable("No gateway " + name, null));
    }

    /** The one that buyers are sent to. @throws ServiceUnavailableException if this installation has none */
    PaymentGateway offered() {
        return gateways.stream()
                .filter(PaymentGateway::available)
                .findFirst()
                .orElseThrow(() -> new ServiceUnavailableException("This installation has no payment gateway"));
    }
}
