package shop.vitrine.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.vitrine.TransitionTable;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Stamp;

class ParcelStatusTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        TransitionTable.of(
                        "CREATED > COLLECTED IN_TRANSIT DELIVERED RETURNED LOST",
                        "COLLECTED > IN_TRANSIT DELIVERED RETURNED LOST",
                        "IN_TRANSIT > DELIVERED RETURNED LOST")
                .agreesWith(ParcelStatus.class);
    }

    @Test
    void aParcelNeverGoesBackAndEndsOnce() {
        for (ParcelStatus status : ParcelStatus.values())
            for (ParcelStatus next : status.next())
                assertThat(next.mayBecome(status)).isFalse();
        assertThat(ParcelStatus.DELIVERED.next()).isEmpty();
        assertThat(ParcelStatus.LOST.next()).isEmpty();
        assertThat(ParcelStatus.RETURNED.next()).isEmpty();
    }

    @Test
    void whatHappenedIsNotedWithWhoAndWhen() {
        Parcel parcel =
                new Parcel("shop", "order", 1, new ParcelLabel(null, "3S1"), Map.of("line", 2), new Stamp("sam", NOW));
        parcel.become(ParcelStatus.IN_TRANSIT, new Stamp("kim", NOW.plusSeconds(60)));
        assertThat(parcel.events()).extracting(ParcelEvent::person).containsExactly("sam", "kim");
        assertThatThrownBy(() -> parcel.become(ParcelStatus.COLLECTED, new Stamp("kim", NOW)))
                .isInstanceOf(NotAllowed.class);
        parcel.become(ParcelStatus.DELIVERED, new Stamp("kim", NOW.plusSeconds(90)));
        assertThatThrownBy(() -> parcel.relabel(new ParcelLabel(null, "other"))).isInstanceOf(NotAllowed.class);
        assertThat(parcel.events()).hasSize(3);
    }

    @Test
    void aParcelOfNothingIsNone() {
        assertThatThrownBy(() ->
                        new Parcel("shop", "order", 1, new ParcelLabel(null, null), Map.of(), new Stamp("sam", NOW)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
