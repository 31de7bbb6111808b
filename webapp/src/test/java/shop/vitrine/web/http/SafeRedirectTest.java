package shop.vitrine.web.http;

import static org.assertj.core.api.Assertions.assertThat;

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
                "/a b"
            })
    void everythingElseIsNot(String path) {
        assertThat(SafeRedirect.own(path, "/other")).isEqualTo("/other");
    }
}
