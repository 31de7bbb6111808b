package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Expires violations, one shop per transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class ViolationExpiry {
    @Inject
    Violations violations;

    @Inject
    ShopSuspension suspension;

    @Inject
    ViolationHandling handling;

    boolean one() {
        Optional<String> shop = violations.shopWithExpired();
        shop.flatMap(suspension::lock).ifPresent(handling::expire);
        return shop.isPresent();
    }
}
