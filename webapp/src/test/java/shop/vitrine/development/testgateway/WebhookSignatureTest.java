package shop.vitrine.development.testgateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.payments.UntrustedWebhook;

class WebhookSignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String BODY = "{\"event\":\"settled\"}";

    private final WebhookSignature ours = new WebhookSignature(text -> "ours-" + Integer.toHexString(text.hashCode()));
    private final WebhookSignature theirs =
            new WebhookSignature(text -> "evil-" + Integer.toHexString(text.hashCode()));

    @Test
    void whatWeSignedIsTrusted() {
        assertThatCode(() -> ours.check(ours.of(BODY, NOW), BODY, NOW)).doesNotThrowAnyException();
    }

    @Test
    void anotherBodyOrAnotherSignerIsNot() {
        assertThatThrownBy(() -> ours.check(ours.of(BODY, NOW), BODY + " ", NOW))
                .isInstanceOf(UntrustedWebhook.class);
        assertThatThrownBy(() -> ours.check(theirs.of(BODY, NOW), BODY, NOW)).isInstanceOf(UntrustedWebhook.class);
    }

    @Test
    void itIsGoodForFiveMinutesBeforeAndAfter() {
        String seal = ours.of(BODY, NOW);
        for (int seconds = -600; seconds <= 600; seconds += 30) {
            Instant heard = NOW.plusSeconds(seconds);
            if (Duration.between(NOW, heard).abs().compareTo(Duration.ofMinutes(5)) <= 0)
                assertThatCode(() -> ours.check(seal, BODY, heard)).doesNotThrowAnyException();
            else
                assertThatThrownBy(() -> ours.check(seal, BODY, heard))
                        .as("%d seconds", seconds)
                        .isInstanceOf(UntrustedWebhook.class);
        }
    }

    @Test
    void itsTimeIsSignedToo() {
        String later = ours.of(BODY, NOW)
                .replaceFirst("t=\\d+", "t=" + NOW.plusSeconds(60).getEpochSecond());
        assertThatThrownBy(() -> ours.check(later, BODY, NOW)).isInstanceOf(UntrustedWebhook.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "t=1", "v1=abc", "t=x,v1=abc", "t=1,v1=", "t=1,v1=a b", "t=1,v1=abc,v2=def"})
    void whatIsNoSignatureIsNone(String seal) {
        assertThatThrownBy(() -> ours.check(seal, BODY, NOW)).isInstanceOf(UntrustedWebhook.class);
        assertThat(ours.of(BODY, NOW)).matches("t=\\d+,v1=[\\w-]+");
    }
}
