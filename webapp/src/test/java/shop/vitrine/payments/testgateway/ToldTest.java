package shop.vitrine.payments.testgateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.payments.PaymentStatus;

class ToldTest {
    @Test
    void hasStatusesThatLeadSomewhere() {
        assertThat(HostedStatus.OPEN.mayBecome(HostedStatus.APPROVED)).isTrue();
        assertThat(HostedStatus.APPROVED.mayBecome(HostedStatus.DECLINED)).isFalse();
        assertThat(HostedStatus.CANCELLED.mayBecome(HostedStatus.APPROVED)).isFalse();
    }

    @Test
    void saysWhatBecameOfThePayment() {
        Told told = new Told("n1", "p1", "failed", shop.vitrine.money.Money.of(995), "declined");
        assertThat(told.notice().becomes()).isEqualTo(PaymentStatus.FAILED);
        assertThat(told.notice().failure()).isEqualTo("declined");
    }
}
