package shop.vitrine.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HmacSignerTest {
    private static final String SECRET = "k8d2nq0w7f5s1m4x9c6v3b8z2l7p0r5t";

    private final HmacSigner signatures = new HmacSigner(SECRET, true);

    @Test
    void whatWasSignedIsRecognised() {
        String signature = signatures.sign("order-link", "V-123");
        assertThat(signature).matches("[A-Za-z0-9_-]{43}");
        assertThat(signatures.verify("order-link", "V-123", signature)).isTrue();
    }

    @Test
    void nothingElseIs() {
        String signature = signatures.sign("order-link", "V-123");
        assertThat(signatures.verify("order-link", "V-124", signature)).isFalse();
        assertThat(signatures.verify("webhook", "V-123", signature)).isFalse();
        assertThat(signatures.verify("order-linkV", "-123", signature)).isFalse();
        assertThat(signatures.verify("order-link", "V-123", signature + "A")).isFalse();
        assertThat(signatures.verify("order-link", "V-123", "")).isFalse();
        assertThat(signatures.verify("order-link", "V-123", null)).isFalse();
        assertThat(new HmacSigner(SECRET + "x", true).verify("order-link", "V-123", signature))
                .isFalse();
    }

    @Test
    void productionNeedsASecretOfItsOwn() {
        for (String secret : new String[] {null, "", "short", "dev-secret-that-is-long-enough-but-known"})
            assertThatIllegalStateException()
                    .isThrownBy(() -> new HmacSigner(secret, true))
                    .withMessageContaining("VITRINE_SECRET");
    }

    @Test
    void developmentDoesNot() {
        HmacSigner development = new HmacSigner(null, false);
        assertThat(development.verify("a", "b", development.sign("a", "b"))).isTrue();
    }
}
