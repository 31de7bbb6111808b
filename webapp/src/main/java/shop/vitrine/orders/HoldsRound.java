package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import shop.vitrine.house.Round;
import shop.vitrine.payments.Cashier;
import shop.vitrine.tenants.Scope;

/** Frees stock that waited for money in vain, and then tells the gateway. */
@ApplicationScoped
public class HoldsRound implements Round {
    @Inject
    HoldsEnd end;

    @Inject
    Cashier cashier;

    @Override
    public String name() {
        return "ends of holds";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(() -> {
            Optional<HoldsEnd.Ended> ended = end.one();
            ended.map(HoldsEnd.Ended::payment).ifPresent(cashier::cancel);
            return ended.isPresent();
        });
    }
}
