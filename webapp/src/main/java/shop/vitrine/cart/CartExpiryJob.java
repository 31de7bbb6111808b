package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.platform.Job;
import shop.vitrine.tenants.Scope;

@ApplicationScoped
class CartExpiryJob implements Job {
    private static final int BATCH = 500;

    @Inject
    Carts carts;

    @Override
    public String name() {
        return "forgotten carts";
    }

    @Override
    public Duration delay() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(() -> carts.deleteExpired(BATCH)) == BATCH;
    }
}
