package shop.vitrine.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.vitrine.tenants.ShopStatus.ACTIVE;
import static shop.vitrine.tenants.ShopStatus.CLOSED;
import static shop.vitrine.tenants.ShopStatus.PENDING;
import static shop.vitrine.tenants.ShopStatus.SUSPENDED;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Shop;

class ComplianceTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Shop shop = new Shop("lumen", "Lumen", "NL", NOW);
    private final Compliance compliance = new Compliance();

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void pointsStopListingFirstAndThenSelling() {
        compliance.applyPoints(shop, 11);
        assertThat(compliance.mayList(shop)).isTrue();
        compliance.applyPoints(shop, 12);
        assertThat(compliance.mayList(shop)).isFalse();
        assertThat(shop.status()).isEqualTo(ACTIVE);
        compliance.applyPoints(shop, 23);
        assertThat(shop.status()).isEqualTo(ACTIVE);
        compliance.applyPoints(shop, 24);
        assertThat(shop.status()).isEqualTo(SUSPENDED);
    }

    @Test
    void fewerPointsGiveBackWhatPointsTook() {
        compliance.applyPoints(shop, 28);
        compliance.applyPoints(shop, 16);
        assertThat(shop.status()).isEqualTo(ACTIVE);
        assertThat(compliance.mayList(shop)).isFalse();
        compliance.applyPoints(shop, 4);
        assertThat(compliance.mayList(shop)).isTrue();
    }

    @Test
    void fewerPointsDoNotUndoWhatAnAdminDid() {
        compliance.applyPoints(shop, 24);
        compliance.suspend(shop, "Under investigation", NOW);
        compliance.applyPoints(shop, 0);
        assertThat(shop.status()).isEqualTo(SUSPENDED);
        compliance.reinstate(shop);
        assertThat(shop.status()).isEqualTo(ACTIVE);
    }

    @Test
    void anAdminDoesNotUndoWhatPointsDo() {
        compliance.suspend(shop, "Under investigation", NOW);
        compliance.applyPoints(shop, 24);
        compliance.reinstate(shop);
        assertThat(shop.status()).isEqualTo(SUSPENDED);
        assertThat(compliance.byPoints()).isTrue();
        assertThatThrownBy(() -> compliance.reinstate(shop)).isInstanceOf(NotAllowed.class);
        compliance.applyPoints(shop, 23);
        assertThat(shop.status()).isEqualTo(ACTIVE);
    }

    @Test
    void suspendingTwiceIsRefusedAndKeepsTheFirstReason() {
        compliance.suspend(shop, "First", NOW);
        assertThatThrownBy(() -> compliance.suspend(shop, "Second", NOW)).isInstanceOf(NotAllowed.class);
        assertThat(compliance.suspensionReason()).isEqualTo("First");
    }

    @Test
    void aSuspendedShopIsReinstatedAndNotOpened() {
        compliance.suspend(shop, "First", NOW);
        assertThatThrownBy(shop::open).isInstanceOf(NotAllowed.class);
    }

    @Test
    void closedIsForGood() {
        compliance.applyPoints(shop, 30);
        compliance.close(shop);
        compliance.applyPoints(shop, 0);
        assertThat(shop.status()).isEqualTo(CLOSED);
        assertThat(compliance.mayList(shop)).isFalse();
        assertThatThrownBy(() -> compliance.suspend(shop, "Late", NOW)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void eachDecisionCounts() {
        int before = compliance.version();
        compliance.suspend(shop, "First", NOW);
        compliance.reinstate(shop);
        compliance.applyPoints(shop, 4);
        compliance.applyPoints(shop, 4);
        assertThat(compliance.version()).isEqualTo(before + 3);
    }

    @Test
    void aNewShopMayPrepareToList() {
        assertThat(compliance.mayList(new Shop("kiln", "Kiln", "NL", NOW))).isTrue();
    }

    @Test
    void aShopThatNeverOpenedIsNotSuspended() {
        Shop fresh = new Shop("kiln", "Kiln", "NL", NOW);
        assertThatThrownBy(() -> compliance.suspend(fresh, "Too early", NOW)).isInstanceOf(NotAllowed.class);
        assertThat(compliance.byAdmin()).isFalse();
        compliance.applyPoints(fresh, Compliance.SUSPENSION_POINTS);
        assertThat(fresh.status()).isEqualTo(PENDING);
    }

    @Test
    void nobodyIsReinstatedWhomNobodySuspended() {
        assertThatThrownBy(() -> compliance.reinstate(shop)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void forEveryNumberOfPointsItSellsOrDoesNot() {
        for (int points = 0; points <= 40; points++) {
            compliance.applyPoints(shop, points);
            assertThat(shop.isActive()).as("%d points", points).isEqualTo(points < 24);
            assertThat(compliance.mayList(shop)).as("%d points", points).isEqualTo(points < 12);
        }
        for (int points = 40; points >= 0; points--) {
            compliance.applyPoints(shop, points);
            assertThat(shop.isActive()).as("back at %d points", points).isEqualTo(points < 24);
        }
    }
}
