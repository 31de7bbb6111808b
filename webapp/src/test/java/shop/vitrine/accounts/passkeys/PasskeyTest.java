package shop.vitrine.accounts.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasskeyTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Passkey key = new Passkey("mara", new byte[] {1}, new byte[] {2}, 7, "Phone", NOW);

    @Test
    void wasNeverUsedAtFirst() {
        assertThat(key.usedAt()).isNull();
        assertThat(key.signatureCount()).isEqualTo(7);
        assertThat(key.addedAt()).isEqualTo(NOW);
    }

    @Test
    void eachUseIsCountedAsItsDeviceCountsIt() {
        key.use(9, NOW.plusSeconds(60));
        assertThat(key.signatureCount()).isEqualTo(9);
        assertThat(key.usedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(key.addedAt()).isEqualTo(NOW);
    }

    @Test
    void itsPersonCallsItAsTheyLike() {
        key.rename("Work phone");
        assertThat(key.name()).isEqualTo("Work phone");
        assertThat(key.person()).isEqualTo("mara");
    }
}
