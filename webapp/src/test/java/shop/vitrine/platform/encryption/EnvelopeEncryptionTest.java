package shop.vitrine.platform.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class EnvelopeEncryptionTest {
    private static final byte[] SECRET = "NL91 ABNA 0417 1643 00".getBytes(StandardCharsets.UTF_8);
    private static final String OLD = key(1);
    private static final String NEW = key(2);

    private final EnvelopeEncryption old = new EnvelopeEncryption(OLD, true);

    @Test
    void opensWhatItSealed() {
        Ciphertext ciphertext = old.encrypt(SECRET, "document:1");
        assertThat(old.open(ciphertext, "document:1")).isEqualTo(SECRET);
        assertThat(new String(ciphertext.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("ABNA");
    }

    @Test
    void whatWasSealedForOnePlaceOpensInNoOther() {
        Ciphertext ciphertext = old.encrypt(SECRET, "document:1");
        assertThatIllegalStateException().isThrownBy(() -> old.open(ciphertext, "document:2"));
    }

    @Test
    void aChangedContentDoesNotOpen() {
        Ciphertext ciphertext = old.encrypt(SECRET, "document:1");
        ciphertext.content()[ciphertext.content().length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> old.open(ciphertext, "document:1"));
    }

    @Test
    void theSameContentIsSealedDifferentlyEachTime() {
        assertThat(old.encrypt(SECRET, "a").content())
                .isNotEqualTo(old.encrypt(SECRET, "a").content());
    }

    @Test
    void aNewKeyInFrontSealsAndTheOldOneStillOpens() {
        Ciphertext before = old.encrypt(SECRET, "a");
        EnvelopeEncryption both = new EnvelopeEncryption(NEW + ", " + OLD, true);
        assertThat(both.open(before, "a")).isEqualTo(SECRET);
        assertThat(both.encrypt(SECRET, "a").keyId()).isEqualTo(both.newest()).isNotEqualTo(before.keyId());
    }

    @Test
    void afterWrappingAnewTheOldKeyCanGo() {
        Ciphertext before = old.encrypt(SECRET, "a");
        Ciphertext after = new EnvelopeEncryption(NEW + "," + OLD, true).rewrap(before, "a");
        assertThat(after.content()).isSameAs(before.content());
        assertThat(new EnvelopeEncryption(NEW, true).open(after, "a")).isEqualTo(SECRET);
        assertThatIllegalStateException().isThrownBy(() -> new EnvelopeEncryption(NEW, true).open(before, "a"));
    }

    @Test
    void productionRefusesNoKeyAndDevelopmentKeys() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new EnvelopeEncryption(null, true))
                .withMessageContaining("VITRINE_DOCUMENT_KEYS");
        assertThatIllegalStateException().isThrownBy(() -> new EnvelopeEncryption("dev-anything", true));
        assertThatIllegalStateException().isThrownBy(() -> new EnvelopeEncryption(OLD + ",dev-anything", true));
        assertThat(new EnvelopeEncryption(null, false).newest()).isNotZero();
    }

    @Test
    void aKeyIsThirtyTwoBytes() {
        assertThatIllegalStateException().isThrownBy(() -> new EnvelopeEncryption("c2hvcnQ=", true));
        assertThatIllegalStateException().isThrownBy(() -> new EnvelopeEncryption(OLD + "," + OLD, true));
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
