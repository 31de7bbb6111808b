package shop.vitrine.fulfilment;

import java.util.Arrays;
import java.util.Optional;
import shop.vitrine.orders.CancelReason;
import shop.vitrine.web.conflict.Version;

/** @param restock whether the goods can be sold again */
record CancelOrder(Version version, String reason, boolean restock) {
    Optional<CancelReason> why() {
        return Arrays.stream(CancelReason.values())
                .filter(cancelReason -> cancelReason.name().equals(reason))
                .findFirst();
    }
}
