package shop.vitrine.showcase.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionHtmlSanitizerTest {
    @Test
    void plainTextBecomesParagraphsAndPlainTextAgain() {
        String html = SectionHtmlSanitizer.clean("One line\nand another\n\nA second paragraph");
        assertThat(html).isEqualTo("<p>One line<br />and another</p><p>A second paragraph</p>");
        assertThat(SectionHtmlSanitizer.toInput(html)).isEqualTo("One line\nand another\n\nA second paragraph");
    }

    @Test
    void whatCouldRunIsTakenOut() {
        assertThat(SectionHtmlSanitizer.clean(
                        "<p onclick=\"x()\" style=\"color:red\">Hi<script>x()</script><img src=x onerror=x()></p>"))
                .isEqualTo("<p>Hi</p>");
        assertThat(SectionHtmlSanitizer.clean("<p>See <a href=\"javascript:x()\">this</a></p>"))
                .isEqualTo("<p>See this</p>");
        assertThat(SectionHtmlSanitizer.clean("<svg onload=x()>")).isNull();
    }

    @Test
    void aLinkElsewhereIsVouchedForByNobody() {
        assertThat(SectionHtmlSanitizer.clean("<p><a href=\"https://example.org/\" target=\"_top\">x</a></p>"))
                .contains("href=\"https://example.org/\"")
                .contains("noopener")
                .contains("nofollow")
                .doesNotContain("target");
    }

    @Test
    void nothingIsNothing() {
        assertThat(SectionHtmlSanitizer.clean(null)).isNull();
        assertThat(SectionHtmlSanitizer.clean(" \n ")).isNull();
        assertThat(SectionHtmlSanitizer.clean("<p> </p>")).isNull();
    }

    @Test
    void lessThanIsNoElement() {
        assertThat(SectionHtmlSanitizer.clean("2 < 3 & 4 > 1")).isEqualTo("<p>2 &lt; 3 &amp; 4 &gt; 1</p>");
    }
}
