package shop.vitrine.showcase.hostnames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostnameTest {
    private static final String MARKET = "https://vitrine.shop";

    @Test
    void aPublicNameIsTakenHoweverItIsTyped() {
        for (String typed :
                List.of("shop.lumen.com", "SHOP.Lumen.com.", "https://shop.lumen.com/x?y", " shop.lumen.com "))
            assertThat(Hostname.of(typed, MARKET).orElseThrow().text()).isEqualTo("shop.lumen.com");
        assertThat(Hostname.of("lädchen.de", MARKET).orElseThrow().text()).isEqualTo("xn--ldchen-bua.de");
        assertThat(Hostname.of("shop.lumen.com", MARKET).orElseThrow().proof()).isEqualTo("_vitrine.shop.lumen.com");
    }

    @Test
    void whatIsNoPublicNameOrTheMarketsOwnIsNot() {
        for (String typed : List.of(
                "",
                "lumen",
                "localhost",
                "10.0.0.1",
                "[::1]",
                "shop.local",
                "x.internal",
                "vitrine.shop",
                "www.vitrine.shop",
                "shop",
                "a b.com",
                "shop..com",
                "-x.com",
                "lumen.com:8080",
                "x.".repeat(120) + "com"))
            assertThat(Hostname.of(typed, MARKET)).as(typed).isEmpty();
        assertThat(Hostname.of(null, MARKET)).isEmpty();
    }
}
