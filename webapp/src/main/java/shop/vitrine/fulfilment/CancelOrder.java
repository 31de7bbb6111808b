package shop.vitrine.fulfilment;

import java.util.Arrays;
import java.util.Optional;
import shop.vitrine.orders.CancelReason;
import shop.vitrine.web.conflict.Version;

/**
 * @param version of the order as it was shown
 * @param reason the name of a {@link CancelReason}
 * @param restock whether the goods are there and can be sold again
 */
record CancelOrder(Version version, String reason, boolean restock) {
    Optional<CancelReason> why() {
        return Arrays.stream(CancelReason.values())
                .filter(cancelReason -> cancelReason.name().equals(reason))
                .findFirst();
    }
}
