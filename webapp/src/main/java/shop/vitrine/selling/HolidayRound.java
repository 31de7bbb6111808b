package shop.vitrine.selling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.house.MarketClock;
import shop.vitrine.house.Round;
import shop.vitrine.tenants.Scope;
import shop.vitrine.tenants.Shops;

/** Begins and ends holidays on their day. */
@ApplicationScoped
public class HolidayRound implements Round {
    @Inject
    Shops shops;

    @Inject
    MarketClock clock;

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
        Scope.MARKET.run(() -> shops.turn(clock.today()));
        return false;
    }
}
