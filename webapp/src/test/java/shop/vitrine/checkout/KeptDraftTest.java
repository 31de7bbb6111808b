package shop.vitrine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptDraftTest {
    private static final CheckoutDraft DRAFT = new CheckoutDraft(
            "mila@example.org",
            new DeliveryAddressInput("Mila Šimić", "NL", "Keizersgracht 1\u001f", null, "1015 CN", "Amsterdam", null),
            null,
            Map.of("shop", "EXPRESS"));

    @Test
    void readsWhatItWrote() {
        KeptDraft kept = new KeptDraft("person", DRAFT);
        assertThat(KeptDraft.read(kept.text())).contains(kept);
    }

    @Test
    void writesWhatACookieMayHold() {
        assertThat(new KeptDraft("", DRAFT).text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void keepsNoChoiceThatIsNone() {
        CheckoutDraft odd = new CheckoutDraft(null, DRAFT.address(), null, Map.of("s".repeat(30), "EXPRESS"));
        assertThat(KeptDraft.read(new KeptDraft("", odd).text())
                        .orElseThrow()
                        .draft()
                        .delivery())
                .isEmpty();
    }

    @Test
    void whatSomebodyElseWroteIsNothing() {
        assertThat(KeptDraft.read("***")).isEmpty();
        assertThat(KeptDraft.read(encoded("not json"))).isEmpty();
        assertThat(KeptDraft.read(encoded("[]"))).isEmpty();
        assertThat(KeptDraft.read(encoded("{\"address\": 1}"))).isEmpty();
        assertThat(KeptDraft.read(encoded("{\"delivery\": {\"shop\": 1}}"))).isEmpty();
        assertThat(KeptDraft.read(encoded("{}"))).isPresent();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
