package shop.vitrine.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {
    @Test
    void theFirstParameterBeginsTheQueryAndTheOthersGoOn() {
        assertThat(QueryString.of("/shop").with("q", "a").with("page", 2)).hasToString("/shop?q=a&page=2");
        assertThat(QueryString.of("/shop?q=a").with("page", 2)).hasToString("/shop?q=a&page=2");
        assertThat(QueryString.of("").with("q", "a")).hasToString("?q=a");
    }

    @Test
    void theAnchorStaysAtTheEnd() {
        assertThat(QueryString.of("/a#b").with("q", "c")).hasToString("/a?q=c#b");
        assertThat(QueryString.of("/a?x=y#b?c").with("q", "c")).hasToString("/a?x=y&q=c#b?c");
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(QueryString.of("/shop").with("q", null).with("x", "")).hasToString("/shop");
        assertThat(QueryString.of("/shop").with("q", 0).with("x", false)).hasToString("/shop?q=0&x=false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "a+b", "a&b=c", "100%", "Größe", "茶 😀", "#?/:@,", "\"<>'", "%2F", "\n", "~-._*", "a%20b"
            })
    void anyTextComesBackFromAnAddress(String text) {
        assertThat(UrlEncoding.decode(UrlEncoding.query(text))).isEqualTo(text);
        assertThat(UrlEncoding.decode(UrlEncoding.path(text))).isEqualTo(text);
        String address = QueryString.of("/shop").with(text, text).toString();
        assertThat(address).matches("/shop\\?[A-Za-z0-9%+/:@,._*~-]+=[A-Za-z0-9%+/:@,._*~-]+");
        assertThat(UrlEncoding.path(text)).matches("[A-Za-z0-9%._*~-]+");
    }

    @Test
    void whatReadsWellIsNotEncoded() {
        assertThat(UrlEncoding.query("/@lumen,a:b")).isEqualTo("/@lumen,a:b");
        assertThat(UrlEncoding.path("a b/c")).isEqualTo("a%20b%2Fc");
    }

    @Test
    void whatAFormSendsIsWrittenAsABrowserDoes() {
        assertThat(QueryString.ofForm("/@lumen").with("q", "/@a, b:c").with("page", 2))
                .hasToString("/@lumen?q=%2F%40a%2C+b%3Ac&page=2");
    }

    @Test
    void whatNobodyEncodedSoIsRefused() {
        for (String text : List.of("%", "%zz", "a%2"))
            assertThatThrownBy(() -> UrlEncoding.decode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
