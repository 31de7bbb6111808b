package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.payments.PaymentInitiation;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Scope;

/** Releases stock of unpaid purchases, then tells the gateway. */
@ApplicationScoped
class HoldExpiryJob implements Job {
    @Inject
    HoldExpiry expiry;

    @Inject
    PaymentInitiation initiation;

    @Override
    public String name() {
        return "ends of holds";
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(() -> {
            Optional<HoldExpiry.ExpiredHold> ended = expiry.one();
            ended.map(HoldExpiry.ExpiredHold::payment).ifPresent(initiation::cancel);
            return ended.isPresent();
        });
    }
}
