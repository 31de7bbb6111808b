package shop.vitrine.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.tenants.NotAllowed;

class ViolationTest {
    private static final Instant FILED = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalizedText TEXT = new LocalizedText("Late", "Spät", "Laat");

    private final Violation violation = new Violation(
            "shop",
            new MarketRule("late", 4, TEXT, TEXT),
            new Evidence("Ten of twelve", null, null, null),
            "ada",
            FILED);

    @Test
    void countsForNinetyDaysAndNotASecondLonger() {
        assertThat(violation.points()).isEqualTo(4);
        assertThat(violation.counts(FILED.plus(Duration.ofDays(90)).minusSeconds(1)))
                .isTrue();
        assertThat(violation.counts(FILED.plus(Duration.ofDays(90)))).isFalse();
    }

    @Test
    void isAppealedWithinFourteenDaysAndOnce() {
        Instant late = FILED.plus(Duration.ofDays(14));
        assertThat(violation.mayAppeal(late.minusSeconds(1))).isTrue();
        assertThat(violation.mayAppeal(late)).isFalse();
        assertThatThrownBy(() -> violation.appeal("No", "noor", late)).isInstanceOf(NotAllowed.class);
        violation.appeal("The carrier was on strike", "noor", late.minusSeconds(1));
        assertThat(violation.counts(late)).isTrue();
        assertThat(violation.mayAppeal(FILED)).isFalse();
        assertThatThrownBy(() -> violation.appeal("Again", "noor", FILED)).isInstanceOf(NotAllowed.class);
        assertThat(violation.appeal()).isEqualTo("The carrier was on strike");
    }

    @Test
    void anAppealIsDecidedBySomebodyElse() {
        assertThat(violation.mayDecide("ada", FILED)).isTrue();
        violation.appeal("No", "noor", FILED);
        assertThat(violation.mayDecide("ada", FILED)).isFalse();
        assertThat(violation.mayDecide("bo", FILED)).isTrue();
    }

    @Test
    void upheldStillCountsAndLiftedDoesNot() {
        violation.appeal("No", "noor", FILED);
        violation.uphold("Yes", "bo", FILED);
        assertThat(violation.counts(FILED)).isTrue();
        assertThat(violation.mayAppeal(FILED)).isFalse();
        violation.lift("A mistake after all", "ada", FILED);
        assertThat(violation.counts(FILED)).isFalse();
        assertThatThrownBy(() -> violation.uphold("Yes", "bo", FILED)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothingIsUpheldThatNobodyAppealed() {
        assertThatThrownBy(() -> violation.uphold("Yes", "bo", FILED)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatExpiredIsOver() {
        violation.expire();
        assertThat(violation.counts(FILED)).isFalse();
        assertThat(violation.mayDecide("bo", FILED)).isFalse();
        assertThatThrownBy(() -> violation.lift("Late", "bo", FILED)).isInstanceOf(NotAllowed.class);
    }
}
