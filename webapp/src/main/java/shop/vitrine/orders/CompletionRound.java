package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.house.Round;
import shop.vitrine.tenants.Scope;

/** Completes orders that nobody complained of. Nobody waits for it, so it takes its time. */
@ApplicationScoped
public class CompletionRound implements Round {
    @Inject
    Completions completions;

    @Override
    public String name() {
        return "completed orders";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(completions::one);
    }
}
