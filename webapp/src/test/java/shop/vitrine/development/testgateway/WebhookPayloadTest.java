package shop.vitrine.development.testgateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.TransitionTable;
import shop.vitrine.money.Money;
import shop.vitrine.payments.PaymentStatus;
import shop.vitrine.payments.WebhookEvent;

class WebhookPayloadTest {
    @ParameterizedTest
    @CsvSource({"authorised, AUTHORISED", "settled, SETTLED", "failed, FAILED", "expired, EXPIRED"})
    void comesBackFromItsTextAsWhatThePaymentBecomes(String event, PaymentStatus becomes) {
        WebhookPayload payload =
                new WebhookPayload("n1", "p1", event, Money.of(1_999), event.equals("failed") ? "declined" : "");
        WebhookPayload read = WebhookPayload.read(payload.json());
        assertThat(read).isEqualTo(payload);
        assertThat(read.notice())
                .isEqualTo(new WebhookEvent(
                        "n1", "p1", becomes, Money.of(1_999), event.equals("failed") ? "declined" : null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"id\":1}",
                "{\"id\":\"n\",\"payment\":\"p\",\"event\":\"settled\",\"amount\":1.5,\"currency\":\"EUR\",\"reason\":\"\"}",
                "{\"id\":\"n\",\"payment\":\"p\",\"event\":\"settled\",\"amount\":\"5\",\"currency\":\"EUR\",\"reason\":\"\"}",
                "{\"id\":\"n\",\"payment\":\"p\",\"event\":\"settled\",\"amount\":1e30,\"currency\":\"EUR\",\"reason\":\"\"}"
            })
    void whatIsNoNoticeIsRefused(String json) {
        assertThatThrownBy(() -> WebhookPayload.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyTellsThatAPaymentStartedOrSomethingUnheardOf() {
        for (String event : new String[] {"started", "gifted"})
            assertThatThrownBy(() -> new WebhookPayload("n1", "p1", event, Money.of(1), "").notice())
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyStateOfTheGatewaysBooksBecomesWhatItMay() {
        TransitionTable.of(
                        "OPEN > CHALLENGED APPROVED DECLINED CANCELLED EXPIRED",
                        "CHALLENGED > APPROVED DECLINED CANCELLED EXPIRED")
                .agreesWith(HostedPaymentStatus.class);
    }
}
