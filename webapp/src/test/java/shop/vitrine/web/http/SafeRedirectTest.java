package shop.vitrine.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeRedirectTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/shop?q=lamp&page=2", "/@lumen", "/products/abc-x#reviews", "/shop?to=https://x.y"})
    void aPageOfTheMarketIsOurs(String path) {
        assertThat(SafeRedirect.own(path, "/other")).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "shop",
                "https://evil.example/",
                "//evil.example/",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "javascript:alert(1)",
                " /shop",
                "/shop|x",
                "/a b",
                "/https://evil.example/",
                "/https:evil.example",
                "/;x:",
                "/shop//evil.example",
                "/javascript:alert(1)",
                "/data:text/html,x",
                "/shop\r\na:b"
            })
    void everythingElseIsNot(String path) {
        assertThat(SafeRedirect.own(path, "/other")).isEqualTo("/other");
    }

    /** Combinations of pieces of known attacks keep a browser on the site. */
    @Test
    void nobodyIsLedAway() {
        List<String> pieces = List.of(
                "/",
                "//",
                "\\",
                "https:",
                "javascript:",
                "evil.example",
                "@",
                ":",
                "?",
                "#",
                "..",
                "%2f",
                "\t",
                "\r\n",
                ";x:",
                "shop",
                " ",
                "\u2044",
                "%0d%0a");
        URI market = URI.create("https://market.example/login");
        for (String first : pieces)
            for (String second : pieces)
                for (String third : pieces)
                    for (String fourth : pieces) {
                        String path = SafeRedirect.own(first + second + third + fourth, "/other");
                        assertThat(path).startsWith("/").doesNotContainPattern("[\\p{Cntrl}\\\\]");
                        assertThat(market.resolve(path).getAuthority()).isEqualTo("market.example");
                        assertThat(market.resolve(path.substring(1)).getAuthority())
                                .as("As a path without its first slash, which frameworks make of it: " + path)
                                .isEqualTo("market.example");
                    }
    }

    @Test
    void whatIsNoPathOfOursIsRefusedByWhoSendsIt() {
        assertThatThrownBy(() -> SafeRedirect.see("https://evil.example/"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SafeRedirect.see("/https://evil.example/"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SafeRedirect.leave(URI.create("javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
