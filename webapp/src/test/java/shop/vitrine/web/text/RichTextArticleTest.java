package shop.vitrine.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichTextArticleTest {
    @Test
    void plainTextBecomesParagraphsAndPlainTextAgain() {
        String html = RichText.ARTICLE.clean("One line\nand another\n\nA second paragraph");
        assertThat(html).isEqualTo("<p>One line<br />and another</p><p>A second paragraph</p>");
        assertThat(RichText.toInput(html)).isEqualTo("One line\nand another\n\nA second paragraph");
    }

    @Test
    void whatCouldRunIsTakenOut() {
        assertThat(RichText.ARTICLE.clean(
                        "<p onclick=\"x()\" style=\"color:red\">Hi<script>x()</script><img src=x onerror=x()></p>"))
                .isEqualTo("<p>Hi</p>");
        assertThat(RichText.ARTICLE.clean("<p>See <a href=\"javascript:x()\">this</a></p>"))
                .isEqualTo("<p>See this</p>");
        assertThat(RichText.ARTICLE.clean("<svg onload=x()>")).isEmpty();
    }

    @Test
    void aLinkElsewhereIsVouchedForByNobody() {
        assertThat(RichText.ARTICLE.clean("<p><a href=\"https://example.org/\" target=\"_top\">x</a></p>"))
                .contains("href=\"https://example.org/\"")
                .contains("noopener")
                .contains("nofollow")
                .doesNotContain("target");
    }

    @Test
    void nothingIsNothing() {
        assertThat(RichText.ARTICLE.clean(null)).isEmpty();
        assertThat(RichText.ARTICLE.clean(" \n ")).isEmpty();
        assertThat(RichText.ARTICLE.clean("<p> </p>")).isEmpty();
    }

    @Test
    void lessThanIsNoElement() {
        assertThat(RichText.ARTICLE.clean("2 < 3 & 4 > 1")).isEqualTo("<p>2 &lt; 3 &amp; 4 &gt; 1</p>");
    }
}
