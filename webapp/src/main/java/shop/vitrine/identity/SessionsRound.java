package shop.vitrine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.house.Round;
import shop.vitrine.tenants.Scope;

/** Forgets sessions that ended, and what else of coming in has had its time. */
@ApplicationScoped
public class SessionsRound implements Round {
    @Inject
    Leftovers leftovers;

    @Override
    public String name() {
        return "ended sessions";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean go() {
        Scope.MARKET.run(leftovers::remove);
        return false;
    }
}
