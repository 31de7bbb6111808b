package shop.vitrine.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.TransitionTable;
import shop.vitrine.approvals.CategoryApproval.ApprovalStatus;
import shop.vitrine.tenants.NotAllowed;
import shop.vitrine.tenants.Stamp;

class CategoryApprovalTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void everyStateBecomesWhatTheDesignSaysAndNothingElse() {
        TransitionTable.of("OPEN > GRANTED REFUSED", "GRANTED > REVOKED").agreesWith(ApprovalStatus.class);
    }

    @ParameterizedTest
    @EnumSource
    void isDecidedAsItsStateAllowsOrNotAtAll(ApprovalStatus next) {
        CategoryApproval open = asked();
        if (next == ApprovalStatus.GRANTED || next == ApprovalStatus.REFUSED) {
            open.decide(next, "Because", new Stamp("ada", NOW.plusSeconds(60)));
            assertThat(open.status()).isEqualTo(next);
            assertThat(open.reason()).isEqualTo("Because");
            assertThat(open.decidedAt()).isEqualTo(NOW.plusSeconds(60));
            assertThatThrownBy(() -> open.decide(ApprovalStatus.REFUSED, "Late", new Stamp("bo", NOW)))
                    .isInstanceOf(NotAllowed.class);
            assertThat(open.reason()).isEqualTo("Because");
        } else {
            assertThatThrownBy(() -> open.decide(next, "Because", new Stamp("ada", NOW)))
                    .isInstanceOf(NotAllowed.class);
            assertThat(open.decidedAt()).isNull();
        }
    }

    @Test
    void aGrantCanBeTakenBack() {
        CategoryApproval granted = asked();
        granted.decide(ApprovalStatus.GRANTED, null, new Stamp("ada", NOW));
        granted.decide(ApprovalStatus.REVOKED, "The licence ended", new Stamp("bo", NOW.plusSeconds(1)));
        assertThat(granted.status()).isEqualTo(ApprovalStatus.REVOKED);
        assertThat(granted.reason()).isEqualTo("The licence ended");
    }

    private static CategoryApproval asked() {
        return new CategoryApproval("shop", "knives", "We forge them", new Stamp("noor", NOW));
    }
}
