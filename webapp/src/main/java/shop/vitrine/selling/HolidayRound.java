package shop.vitrine.selling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import shop.vitrine.house.MarketClock;
import shop.vitrine.house.Round;
import shop.vitrine.tenants.Scope;
import shop.vitrine.tenants.Shops;

/** Begins and ends holidays on their day. */
@ApplicationScoped
public class HolidayRound implements Round {
    @Inject
    HolidayTurn turn;

    @Override
    public String name() {
        return "holidays";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean go() {
        Scope.MARKET.run(turn::all);
        return false;
    }

    /** A transaction of its own, within the scope that the round set. */
    @ApplicationScoped
    @Transactional
    static class HolidayTurn {
        @Inject
        Shops shops;

        @Inject
        MarketClock clock;

        void all() {
            shops.turn(clock.today());
        }
    }
}
