package shop.vitrine.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import shop.vitrine.sellers.CurrentShop;
import shop.vitrine.sellers.TaskSource;
import shop.vitrine.tenants.Current;

/** Violations the owner can still appeal. */
@ApplicationScoped
class ViolationTaskSource implements TaskSource {
    @Inject
    CurrentShop currentShop;

    @Inject
    Violations violations;

    @Inject
    Current current;

    @Override
    public List<SellerTask> due() {
        if (!currentShop.isOwner()) return List.of();
        long open = violations.of(current.shopId()).stream()
                .filter(violation -> violation.mayAppeal(current.now()))
                .count();
        return open == 0 ? List.of() : List.of(new SellerTask("enforcement.task", open, "/seller/violations", true));
    }
}
