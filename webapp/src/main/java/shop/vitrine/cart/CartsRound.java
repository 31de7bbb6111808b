package shop.vitrine.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import shop.vitrine.house.Round;
import shop.vitrine.tenants.Scope;

/** Forgets guests' carts that no cookie can find any more. */
@ApplicationScoped
public class CartsRound implements Round {
    private static final int BATCH = 500;

    @Inject
    Carts carts;

    @Override
    public String name() {
        return "forgotten carts";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean go() {
        return Scope.MARKET.get(() -> carts.forget(BATCH)) == BATCH;
    }
}
