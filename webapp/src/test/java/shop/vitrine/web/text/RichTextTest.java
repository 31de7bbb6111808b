package shop.vitrine.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void keepsTheFewElementsThatAPageShows() {
        assertThat(RichText.DESCRIPTION.clean(
                        "<div class='x'>A <b>bold</b> <i>word</i><br>next</div><h2>More</h2><ul><li>one</ul>"))
                .isEqualTo("<p>A <strong>bold</strong> <em>word</em><br />next</p><h3>More</h3><ul><li>one</li></ul>");
    }

    @Test
    void dropsWhatCouldHarm() {
        String clean = RichText.DESCRIPTION.clean(
                "<p onclick=alert(1)>Hi<script>alert(1)</script><a href='javascript:x'>link</a>"
                        + "<img src=x onerror=alert(1)><style>p{}</style><iframe src=//evil></iframe></p>");
        assertThat(clean).isEqualTo("<p>Hilink</p>");
    }

    @Test
    void makesParagraphsOfPlainText() {
        assertThat(RichText.DESCRIPTION.clean("First line\nsecond line\n\nNew paragraph & more < 5 kg"))
                .isEqualTo("<p>First line<br />second line</p><p>New paragraph &amp; more &lt; 5 kg</p>");
        assertThat(RichText.DESCRIPTION.clean("Cocona&reg; fabric")).isEqualTo("<p>Cocona® fabric</p>");
    }

    @Test
    void readsHtmlThatWasEscapedOnceMore() {
        assertThat(RichText.DESCRIPTION.clean("&lt;p&gt;Soft &amp;amp; warm&lt;/p&gt;"))
                .isEqualTo("<p>Soft &amp; warm</p>");
        assertThat(RichText.DESCRIPTION.clean("&lt;script&gt;alert(1)&lt;/script&gt;x"))
                .isEqualTo("x");
    }

    @Test
    void isTheSameTheSecondTime() {
        String once = RichText.DESCRIPTION.clean("<p>&bull; One – “two” = 3 @ 4</p><p> </p>");
        assertThat(RichText.DESCRIPTION.clean(once)).isEqualTo(once);
        assertThat(once).doesNotContain("<p> </p>");
    }

    @Test
    void mendsWindowsCharactersAndDropsControls() {
        assertThat(RichText.DESCRIPTION.clean("a\u0097b\u0000c\u202ed")).isEqualTo("<p>a—bcd</p>");
    }
}
