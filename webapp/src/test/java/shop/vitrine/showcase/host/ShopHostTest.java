package shop.vitrine.showcase.host;

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
        assertThat(host.examine(List.of("v=spf1", "vitrine-somebody-elses"), start))
                .isFalse();
        assertThat(host.isProven()).isFalse();
        assertThat(host.found()).contains("v=spf1");
        assertThat(host.examine(List.of("v=spf1", host.token()), start)).isTrue();
        assertThat(host.isProven()).isTrue();
    }

    @Test
    void aProofThatStaysAwayIsLostAndOneThatComesBackIsNot() {
        host.examine(List.of(host.token()), start);
        assertThat(host.examine(List.of(), start.plus(Duration.ofDays(1)))).isFalse();
        assertThat(host.isShaky()).isTrue();
        host.examine(List.of(host.token()), start.plus(Duration.ofDays(2)));
        assertThat(host.isShaky()).isFalse();
        host.examine(List.of(), start.plus(Duration.ofDays(3)));
        host.examine(List.of(), start.plus(Duration.ofDays(4)));
        assertThat(host.isProven()).isTrue();
        assertThat(host.examine(List.of(), start.plus(Duration.ofDays(5)))).isTrue();
        assertThat(host.isProven()).isFalse();
    }

    @Test
    void silenceProvesNothing() {
        host.examine(List.of(host.token()), start);
        for (int i = 0; i < 10; i++) host.wait(start.plus(Duration.ofDays(i)));
        assertThat(host.isProven()).isTrue();
        assertThat(host.isShaky()).isFalse();
    }
}
