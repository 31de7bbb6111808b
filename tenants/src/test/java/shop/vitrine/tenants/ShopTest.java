package shop.vitrine.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShopTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Shop shop = new Shop("lumen", "Lumen", "NL", NOW);

    @Test
    void aNewShopMayPrepareEverythingAndSellNothing() {
        assertThat(shop.status()).isEqualTo(ShopStatus.PENDING);
        assertThat(shop.isActive()).isFalse();
        assertThat(shop.isOpened()).isFalse();
        assertThat(shop.returnsDays()).isEqualTo(30);
    }

    @Test
    void isOpenedOnce() {
        shop.open();
        assertThat(shop.isActive()).isTrue();
        assertThatThrownBy(shop::open).isInstanceOf(NotAllowed.class);
    }

    @Test
    void changesItsHandleOnlyUntilSomebodyHasSeenIt() {
        shop.rename("kiln", "Kiln");
        assertThat(shop.handle()).isEqualTo("kiln");
        shop.open();
        assertThatThrownBy(() -> shop.rename("other", "Other")).isInstanceOf(NotAllowed.class);
        assertThat(shop.handle()).isEqualTo("kiln");
        assertThat(shop.name()).isEqualTo("Kiln");
    }

    @Test
    void isNotSuspendedBeforeItOpened() {
        assertThatThrownBy(shop::suspend).isInstanceOf(NotAllowed.class);
        assertThat(shop.status()).isEqualTo(ShopStatus.PENDING);
    }

    @Test
    void isNotReinstatedWhereNobodySuspendedIt() {
        assertThatThrownBy(shop::reinstate).isInstanceOf(NotAllowed.class);
    }

    @Test
    void ordersInHandGoOnWhileItIsSuspended() {
        shop.open();
        shop.suspend();
        assertThat(shop.isOpened()).isTrue();
        assertThat(shop.isActive()).isFalse();
    }

    @Test
    void aClosedShopIsNeitherOpenedNorSuspendedNorReinstated() {
        shop.open();
        shop.suspend();
        shop.close();
        assertThat(shop.isOpened()).isFalse();
        assertThatThrownBy(shop::open).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(shop::close).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(shop::reinstate).isInstanceOf(NotAllowed.class);
        assertThat(shop.status()).isEqualTo(ShopStatus.CLOSED);
    }

    @Test
    void isAwayFromTheFirstDayOfItsHoliday() {
        shop.scheduleHoliday(holiday(TODAY, TODAY.plusDays(2)), TODAY);
        assertThat(shop.isOnHoliday()).isTrue();
        shop.scheduleHoliday(null, TODAY);
        assertThat(shop.isOnHoliday()).isFalse();
        shop.scheduleHoliday(holiday(TODAY.plusDays(1), TODAY.plusDays(2)), TODAY);
        assertThat(shop.isOnHoliday()).isFalse();
        assertThat(shop.holiday().from()).isEqualTo(TODAY.plusDays(1));
    }

    private static Holiday holiday(LocalDate from, LocalDate until) {
        return new Holiday(from, until, null, null, null);
    }
}
