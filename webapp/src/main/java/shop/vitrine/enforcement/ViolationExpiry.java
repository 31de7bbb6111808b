package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import shop.vitrine.tenants.Current;

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
    Current current;

    /** @return whether there was one */
    boolean one() {
        Optional<String> shop = violations.shopWithExpired(current.now());
        shop.flatMap(sanctions::lock).ifPresent(docket::expire);
        return shop.isPresent();
    }
}
