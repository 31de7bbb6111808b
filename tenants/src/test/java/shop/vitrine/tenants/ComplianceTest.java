package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.tenants.ShopStatus.ACTIVE;
import static shop.vitrine.tenants.ShopStatus.CLOSED;
import static shop.vitrine.tenants.ShopStatus.SUSPENDED;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComplianceTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Shop shop = new Shop("lumen", "Lumen", "NL", NOW);

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void pointsStopListingFirstAndThenSelling() {
        shop.applyPoints(11);
        assertThat(shop.mayList()).isTrue();
        shop.applyPoints(12);
        assertThat(shop.mayList()).isFalse();
        assertThat(shop.status()).isEqualTo(ACTIVE);
        shop.applyPoints(23);
        assertThat(shop.status()).isEqualTo(ACTIVE);
        shop.applyPoints(24);
        assertThat(shop.status()).isEqualTo(SUSPENDED);
    }

    @Test
    void fewerPointsGiveBackWhatPointsTook() {
        shop.applyPoints(28);
        shop.applyPoints(16);
        assertThat(shop.status()).isEqualTo(ACTIVE);
        assertThat(shop.mayList()).isFalse();
        shop.applyPoints(4);
        assertThat(shop.mayList()).isTrue();
    }

    @Test
    void fewerPointsDoNotUndoWhatAnAdminDid() {
        shop.applyPoints(24);
        shop.suspend("Under investigation", NOW);
        shop.applyPoints(0);
        assertThat(shop.status()).isEqualTo(SUSPENDED);
        shop.reinstate();
        assertThat(shop.status()).isEqualTo(ACTIVE);
    }

    @Test
    void anAdminDoesNotUndoWhatPointsDo() {
        shop.suspend("Under investigation", NOW);
        shop.applyPoints(24);
        shop.reinstate();
        assertThat(shop.status()).isEqualTo(SUSPENDED);
        assertThat(shop.standing().byPoints()).isTrue();
        assertThatThrownBy(shop::reinstate).isInstanceOf(NotAllowed.class);
        shop.applyPoints(23);
        assertThat(shop.status()).isEqualTo(ACTIVE);
    }

    @Test
    void suspendingTwiceIsRefusedAndKeepsTheFirstReason() {
        shop.suspend("First", NOW);
        assertThatThrownBy(() -> shop.suspend("Second", NOW)).isInstanceOf(NotAllowed.class);
        assertThat(shop.standing().suspendedFor()).isEqualTo("First");
    }

    @Test
    void aSuspendedShopIsReinstatedAndNotOpened() {
        shop.suspend("First", NOW);
        assertThatThrownBy(shop::open).isInstanceOf(NotAllowed.class);
    }

    @Test
    void closedIsForGood() {
        shop.applyPoints(30);
        shop.close();
        shop.applyPoints(0);
        assertThat(shop.status()).isEqualTo(CLOSED);
        assertThat(shop.mayList()).isFalse();
        assertThatThrownBy(() -> shop.suspend("Late", NOW)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void eachDecisionCounts() {
        int before = shop.standing().version();
        shop.suspend("First", NOW);
        shop.reinstate();
        shop.applyPoints(4);
        shop.applyPoints(4);
        assertThat(shop.standing().version()).isEqualTo(before + 3);
    }
}
