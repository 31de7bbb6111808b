package shop.vitrine.tenants.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final byte[] SECRET = "NL91 ABNA 0417 1643 00".getBytes(StandardCharsets.UTF_8);
    private static final String OLD = key(1);
    private static final String NEW = key(2);

    private final Vault old = new Vault(OLD, true);

    @Test
    void opensWhatItSealed() {
        Sealed sealed = old.seal(SECRET, "document:1");
        assertThat(old.open(sealed, "document:1")).isEqualTo(SECRET);
        assertThat(new String(sealed.content(), StandardCharsets.ISO_8859_1)).doesNotContain("ABNA");
    }

    @Test
    void whatWasSealedForOnePlaceOpensInNoOther() {
        Sealed sealed = old.seal(SECRET, "document:1");
        assertThatIllegalStateException().isThrownBy(() -> old.open(sealed, "document:2"));
    }

    @Test
    void aChangedContentDoesNotOpen() {
        Sealed sealed = old.seal(SECRET, "document:1");
        sealed.content()[sealed.content().length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> old.open(sealed, "document:1"));
    }

    @Test
    void theSameContentIsSealedDifferentlyEachTime() {
        assertThat(old.seal(SECRET, "a").content())
                .isNotEqualTo(old.seal(SECRET, "a").content());
    }

    @Test
    void aNewKeyInFrontSealsAndTheOldOneStillOpens() {
        Sealed before = old.seal(SECRET, "a");
        Vault both = new Vault(NEW + ", " + OLD, true);
        assertThat(both.open(before, "a")).isEqualTo(SECRET);
        assertThat(both.seal(SECRET, "a").keyId()).isEqualTo(both.newest()).isNotEqualTo(before.keyId());
    }

    @Test
    void afterWrappingAnewTheOldKeyCanGo() {
        Sealed before = old.seal(SECRET, "a");
        Sealed after = new Vault(NEW + "," + OLD, true).rewrap(before, "a");
        assertThat(after.content()).isSameAs(before.content());
        assertThat(new Vault(NEW, true).open(after, "a")).isEqualTo(SECRET);
        assertThatIllegalStateException().isThrownBy(() -> new Vault(NEW, true).open(before, "a"));
    }

    @Test
    void productionRefusesNoKeyAndDevelopmentKeys() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Vault(null, true))
                .withMessageContaining("VITRINE_DOCUMENT_KEYS");
        assertThatIllegalStateException().isThrownBy(() -> new Vault("dev-anything", true));
        assertThatIllegalStateException().isThrownBy(() -> new Vault(OLD + ",dev-anything", true));
        assertThat(new Vault(null, false).newest()).isNotZero();
    }

    @Test
    void aKeyIsThirtyTwoBytes() {
        assertThatIllegalStateException().isThrownBy(() -> new Vault("c2hvcnQ=", true));
        assertThatIllegalStateException().isThrownBy(() -> new Vault(OLD + "," + OLD, true));
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
