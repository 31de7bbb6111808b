package shop.vitrine.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.vitrine.house.MarketClock;
import shop.vitrine.selling.CurrentShop;
import shop.vitrine.selling.Duty;

/** Violations that the owner may still say something against. */
@ApplicationScoped
public class ConductDuty implements Duty {
    @Inject
    CurrentShop current;

    @Inject
    Violations violations;

    @Inject
    MarketClock clock;

    @Override
    public List<Due> due() {
        if (!current.isOwner()) return List.of();
        long open = violations.of(current.id()).stream()
                .filter(one -> one.mayAppeal(clock.now()))
                .count();
        return open == 0 ? List.of() : List.of(new Due("conduct.duty", open, "/seller/conduct", true));
    }
}
