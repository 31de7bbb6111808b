package shop.vitrine.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import shop.vitrine.house.MarketClock;

/** The end of what is over, one shop and one transaction at a time. */
@ApplicationScoped
@Transactional
class Expiry {
    @Inject
    Violations violations;

    @Inject
    Sanctions sanctions;

    @Inject
    Docket docket;

    @Inject
    MarketClock clock;

    /** @return whether there was one */
    boolean one() {
        Optional<String> shop = violations.shopWithOver(clock.now());
        shop.flatMap(sanctions::lock).ifPresent(docket::expire);
        return shop.isPresent();
    }
}
