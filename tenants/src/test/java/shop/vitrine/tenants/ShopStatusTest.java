package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShopStatusTest {
    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        Map<ShopStatus, Set<ShopStatus>> table = new EnumMap<>(ShopStatus.class);
        table.put(ShopStatus.PENDING, EnumSet.of(ShopStatus.ACTIVE, ShopStatus.CLOSED));
        table.put(ShopStatus.ACTIVE, EnumSet.of(ShopStatus.SUSPENDED, ShopStatus.CLOSED));
        table.put(ShopStatus.SUSPENDED, EnumSet.of(ShopStatus.ACTIVE, ShopStatus.CLOSED));
        table.put(ShopStatus.CLOSED, EnumSet.noneOf(ShopStatus.class));
        table.forEach((status, next) -> {
            for (ShopStatus other : ShopStatus.values())
                assertThat(status.mayBecome(other))
                        .as("%s to %s", status, other)
                        .isEqualTo(next.contains(other));
        });
        assertThat(table).hasSameSizeAs(ShopStatus.values());
    }
}
