package shop.vitrine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.house.Round;
import shop.vitrine.tenants.Scope;

/** Forgets sessions that ended. */
@ApplicationScoped
public class SessionsRound implements Round {
    @Inject
    Sessions sessions;

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
        Scope.MARKET.get(sessions::removeEnded);
        return false;
    }
}
