package shop.vitrine.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Scope;

/** Not urgent, so it runs at leisure. */
@ApplicationScoped
class OrderCompletionJob implements Job {
    @Inject
    OrderCompletion completions;

    @Override
    public String name() {
        return "completed orders";
    }

    @Override
    public Duration delay() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(completions::one);
    }
}
