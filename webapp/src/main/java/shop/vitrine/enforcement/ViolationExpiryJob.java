package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Scope;

@ApplicationScoped
class ViolationExpiryJob implements Job {
    @Inject
    ViolationExpiry expiry;

    @Override
    public String name() {
        return "ends of violations";
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(expiry::one);
    }
}
