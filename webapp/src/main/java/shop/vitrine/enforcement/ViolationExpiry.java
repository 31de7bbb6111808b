package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import shop.vitrine.platform.MarketClock;

/** The end of what is over, one shop and one transaction at a time. */
@ApplicationScoped
@Transactional
class ViolationExpiry {
    @Inject
    Violations violations;

    @Inject
    ShopSuspension sanctions;

    @Inject
    ViolationHandling docket;

    @Inject
    MarketClock clock;

    /** @return whether there was one */
    boolean one() {
        Optional<String> shop = violations.shopWithExpired(clock.now());
        shop.flatMap(sanctions::lock).ifPresent(docket::expire);
        return shop.isPresent();
    }
}
