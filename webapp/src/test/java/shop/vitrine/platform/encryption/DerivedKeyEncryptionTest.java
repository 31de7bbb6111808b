package shop.vitrine.platform.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import shop.vitrine.platform.SampleSigner;

class DerivedKeyEncryptionTest {
    private static final byte[] CONTENT = "JBSWY3DPEHPK3PXP".getBytes(StandardCharsets.US_ASCII);

    private final DerivedKeyEncryption encryption = with("0123456789abcdef0123456789abcdef");

    @Test
    void opensForItsPurposeAndPlaceAlone() {
        byte[] encrypted = encryption.encrypt("authenticators", "lena", CONTENT);
        assertThat(new String(encrypted, StandardCharsets.ISO_8859_1)).doesNotContain("JBSW");
        assertThat(encryption.open("authenticators", "lena", encrypted)).hasValue(CONTENT);
        assertThat(encryption.open("authenticators", "tom", encrypted)).isEmpty();
        assertThat(encryption.open("drafts", "lena", encrypted)).isEmpty();
    }

    @Test
    void anotherNodeOpensItWithTheSameSecretAlone() {
        byte[] encrypted = encryption.encrypt("authenticators", "lena", CONTENT);
        assertThat(with("0123456789abcdef0123456789abcdef").open("authenticators", "lena", encrypted))
                .hasValue(CONTENT);
        assertThat(with("fedcba9876543210fedcba9876543210").open("authenticators", "lena", encrypted))
                .isEmpty();
    }

    @Test
    void isDifferentEachTime() {
        assertThat(encryption.encrypt("authenticators", "lena", CONTENT))
                .isNotEqualTo(encryption.encrypt("authenticators", "lena", CONTENT));
    }

    @Test
    void opensNothingThatSomebodyMadeUp() {
        byte[] encrypted = encryption.encrypt("authenticators", "lena", CONTENT);
        encrypted[encrypted.length - 1] ^= 1;
        assertThat(encryption.open("authenticators", "lena", encrypted)).isEmpty();
        assertThat(encryption.open("authenticators", "lena", new byte[0])).isEmpty();
        assertThat(encryption.open("authenticators", "lena", new byte[5])).isEmpty();
    }

    private static DerivedKeyEncryption with(String secret) {
        var encryption = new DerivedKeyEncryption();
        encryption.signer = SampleSigner.of(secret);
        return encryption;
    }
}
