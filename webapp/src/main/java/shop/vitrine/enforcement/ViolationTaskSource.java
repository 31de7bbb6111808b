package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.vitrine.platform.MarketClock;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.sellers.TaskSource;

/** Violations that the owner may still say something against. */
@ApplicationScoped
public class ViolationTaskSource implements TaskSource {
    @Inject
    CurrentShop current;

    @Inject
    Violations violations;

    @Inject
    MarketClock clock;

    @Override
    public List<SellerTask> due() {
        if (!current.isOwner()) return List.of();
        long open = violations.of(current.id()).stream()
                .filter(one -> one.mayAppeal(clock.now()))
                .count();
        return open == 0 ? List.of() : List.of(new SellerTask("enforcement.task", open, "/seller/violations", true));
    }
}
