package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** The end of what is over, one shop and one transaction at a time. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class ViolationExpiry {
    @Inject
    Violations violations;

    @Inject
    ShopSuspension suspension;

    @Inject
    ViolationHandling handling;

    /** @return whether there was one */
    boolean one() {
        Optional<String> shop = violations.shopWithExpired();
        shop.flatMap(suspension::lock).ifPresent(handling::expire);
        return shop.isPresent();
    }
}
