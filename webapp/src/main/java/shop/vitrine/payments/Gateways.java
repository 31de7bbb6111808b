package shop.vitrine.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Optional;

@ApplicationScoped
class Gateways {
    @Inject
    @Any
    Instance<PaymentGateway> gateways;

    public Optional<PaymentGateway> find(String name) {
        return gateways.stream()
                .filter(PaymentGateway::available)
                .filter(gateway -> gateway.name().equals(name))
                .findFirst();
    }

    /** @throws GatewayUnreachable if it is no longer enabled */
    PaymentGateway get(String name) {
        return find(name).orElseThrow(() -> new GatewayUnreachable("No gateway " + name, null));
    }

    /** @throws ServiceUnavailableException if there is none */
    PaymentGateway offered() {
        return gateways.stream()
                .filter(PaymentGateway::available)
                .findFirst()
                .orElseThrow(() -> new ServiceUnavailableException("This installation has no payment gateway"));
    }
}
