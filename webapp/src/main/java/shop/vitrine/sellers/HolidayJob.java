package shop.vitrine.sellers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Current;
import shop.vitrine.tenants.Scope;
import shop.vitrine.tenants.Shops;

@ApplicationScoped
class HolidayJob implements Job {
    @Inject
    Shops shops;

    @Inject
    Current current;

    @Override
    public String name() {
        return "holidays";
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean go() {
        Scope.MARKET.run(() -> shops.updateHolidays(current.today()));
        return false;
    }
}
