package shop.vitrine.showcase.hostnames;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopHostTest {
    private final Instant start = Instant.parse("2026-11-27T08:00:00Z");
    private final ShopHost host = new ShopHost("shop", "shop.lumen.com", "person", start);

    @Test
    void onlyItsOwnTextProvesIt() {
        assertThat(host.recordTexts(List.of("v=spf1", "vitrine-somebody-elses"), start))
                .isFalse();
        assertThat(host.isProven()).isFalse();
        assertThat(host.found()).contains("v=spf1");
        assertThat(host.recordTexts(List.of("v=spf1", host.token()), start)).isTrue();
        assertThat(host.isProven()).isTrue();
    }

    @Test
    void aProofThatStaysAwayIsLostAndOneThatComesBackIsNot() {
        host.recordTexts(List.of(host.token()), start);
        assertThat(host.recordTexts(List.of(), start.plus(Duration.ofDays(1)))).isFalse();
        assertThat(host.isProofMissing()).isTrue();
        host.recordTexts(List.of(host.token()), start.plus(Duration.ofDays(2)));
        assertThat(host.isProofMissing()).isFalse();
        host.recordTexts(List.of(), start.plus(Duration.ofDays(3)));
        host.recordTexts(List.of(), start.plus(Duration.ofDays(4)));
        assertThat(host.isProven()).isTrue();
        assertThat(host.recordTexts(List.of(), start.plus(Duration.ofDays(5)))).isTrue();
        assertThat(host.isProven()).isFalse();
    }

    @Test
    void silenceProvesNothing() {
        host.recordTexts(List.of(host.token()), start);
        for (int i = 0; i < 10; i++) host.wait(start.plus(Duration.ofDays(i)));
        assertThat(host.isProven()).isTrue();
        assertThat(host.isProofMissing()).isFalse();
    }
}
