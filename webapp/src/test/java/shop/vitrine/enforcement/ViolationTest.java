package shop.vitrine.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Stamp;

class ViolationTest {
    private static final Instant FILED = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalizedText TEXT = new LocalizedText("Late", "Spät", "Laat");

    private final Violation violation = new Violation(
            "shop",
            new MarketRule("late", 4, TEXT, TEXT),
            new Evidence("Ten of twelve", null, null, null),
            new Stamp("ada", FILED));

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
        assertThatThrownBy(() -> violation.appeal("No", new Stamp("noor", late)))
                .isInstanceOf(NotAllowed.class);
        violation.appeal("The carrier was on strike", new Stamp("noor", late.minusSeconds(1)));
        assertThat(violation.counts(late)).isTrue();
        assertThat(violation.mayAppeal(FILED)).isFalse();
        assertThatThrownBy(() -> violation.appeal("Again", new Stamp("noor", FILED)))
                .isInstanceOf(NotAllowed.class);
        assertThat(violation.appeal()).isEqualTo("The carrier was on strike");
    }

    @Test
    void anAppealIsDecidedBySomebodyElse() {
        assertThat(violation.mayDecide("ada", FILED)).isTrue();
        violation.appeal("No", new Stamp("noor", FILED));
        assertThat(violation.mayDecide("ada", FILED)).isFalse();
        assertThat(violation.mayDecide("bo", FILED)).isTrue();
    }

    @Test
    void upheldStillCountsAndLiftedDoesNot() {
        violation.appeal("No", new Stamp("noor", FILED));
        violation.uphold("Yes", new Stamp("bo", FILED));
        assertThat(violation.counts(FILED)).isTrue();
        assertThat(violation.mayAppeal(FILED)).isFalse();
        violation.lift("A mistake after all", new Stamp("ada", FILED));
        assertThat(violation.counts(FILED)).isFalse();
        assertThatThrownBy(() -> violation.uphold("Yes", new Stamp("bo", FILED)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothingIsUpheldThatNobodyAppealed() {
        assertThatThrownBy(() -> violation.uphold("Yes", new Stamp("bo", FILED)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatExpiredIsOver() {
        violation.expire();
        assertThat(violation.counts(FILED)).isFalse();
        assertThat(violation.mayDecide("bo", FILED)).isFalse();
        assertThatThrownBy(() -> violation.lift("Late", new Stamp("bo", FILED))).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyVerbDoesWhatTheStateAllowsOrChangesNothing(ViolationStatus from) {
        Map<ViolationStatus, Consumer<Violation>> verbs = Map.of(
                ViolationStatus.APPEALED, filed -> filed.appeal("No", new Stamp("noor", FILED)),
                ViolationStatus.UPHELD, filed -> filed.uphold("Yes", new Stamp("bo", FILED)),
                ViolationStatus.LIFTED, filed -> filed.lift("Sorry", new Stamp("bo", FILED)),
                ViolationStatus.EXPIRED, Violation::expire);
        verbs.forEach((to, verb) -> {
            Violation filed = in(from);
            if (from.mayBecome(to)) {
                verb.accept(filed);
                assertThat(filed.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> verb.accept(filed)).isInstanceOf(NotAllowed.class);
                assertThat(filed.status()).isEqualTo(from);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void pointsCountUntilTheyAreLiftedOrExpire(ViolationStatus status) {
        boolean counts = status != ViolationStatus.LIFTED && status != ViolationStatus.EXPIRED;
        assertThat(in(status).counts(FILED)).isEqualTo(counts);
        assertThat(in(status).counts(FILED.plus(Violation.COUNTS))).isFalse();
    }

    @Test
    void noOneDecidesAboutTheirOwnAppeal() {
        violation.appeal("No", new Stamp("noor", FILED));
        assertThat(violation.mayDecide("noor", FILED)).isFalse();
        assertThat(violation.mayDecide("bo", FILED.plus(Violation.COUNTS))).isFalse();
    }

    @Test
    void whatWasDecidedIsKeptWithWhoAndWhen() {
        violation.appeal("No", new Stamp("noor", FILED.plusSeconds(1)));
        violation.uphold("Yes", new Stamp("bo", FILED.plusSeconds(2)));
        assertThat(violation.appealedBy()).isEqualTo("noor");
        assertThat(violation.appealedAt()).isEqualTo(FILED.plusSeconds(1));
        assertThat(violation.answer()).isEqualTo("Yes");
        assertThat(violation.decidedBy()).isEqualTo("bo");
        assertThat(violation.decidedAt()).isEqualTo(FILED.plusSeconds(2));
    }

    private Violation in(ViolationStatus status) {
        Violation filed = new Violation(
                "shop",
                new MarketRule("late", 4, TEXT, TEXT),
                new Evidence("Ten", null, null, null),
                new Stamp("ada", FILED));
        if (status == ViolationStatus.APPEALED || status == ViolationStatus.UPHELD)
            filed.appeal("No", new Stamp("noor", FILED));
        if (status == ViolationStatus.UPHELD) filed.uphold("Yes", new Stamp("bo", FILED));
        if (status == ViolationStatus.LIFTED) filed.lift("Sorry", new Stamp("bo", FILED));
        if (status == ViolationStatus.EXPIRED) filed.expire();
        return filed;
    }
}
