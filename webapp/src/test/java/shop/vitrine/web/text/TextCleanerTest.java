package shop.vitrine.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {
    @ParameterizedTest
    @CsvSource({
        "'  Blue   mug ', 'Blue mug'",
        "'Blue\tmug\r\nlarge', 'Blue mug large'",
        "'Blue\u00a0mug', 'Blue mug'",
        "'Blue\u2028mug\u0085', 'Blue mug'",
        "'Cocona&reg; jacket', 'Cocona® jacket'",
        "'Salt &amp; pepper', 'Salt & pepper'",
        "'Salt & pepper', 'Salt & pepper'",
        "'5&quot; screen', '5\" screen'",
        "'Caf\u00e9', 'Café'"
    })
    void aLineIsPlainText(String written, String line) {
        assertThat(TextCleaner.line(written)).isEqualTo(line);
    }

    @Test
    void noControlCharacterIsLeft() {
        for (char control = 0; control < 0x20; control++) {
            String line = TextCleaner.line("a" + control + "b");
            assertThat(line).as("U+%04X", (int) control).isIn("ab", "a b");
        }
        assertThat(TextCleaner.line("a\u007fb\uffffc")).isEqualTo("abc");
    }

    @Test
    void nothingTurnsTheDirectionOfWhatFollows() {
        for (char mark : "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069".toCharArray())
            assertThat(TextCleaner.line("lu" + mark + "men"))
                    .as("U+%04X", (int) mark)
                    .isEqualTo("lumen");
    }

    @Test
    void windowsQuotesAndDashesAreMended() {
        assertThat(TextCleaner.line("\u0093Mug\u0094 \u0096 it\u0092s blue")).isEqualTo("“Mug” – it’s blue");
        assertThat(TextCleaner.line("a\u0081b")).isEqualTo("a b");
    }

    @Test
    void controlsAreNoticed() {
        assertThat(TextCleaner.hasControls("a\u0000b")).isTrue();
        assertThat(TextCleaner.hasControls("a\u001bb")).isTrue();
        assertThat(TextCleaner.hasControls("a\tb\r\nc")).isFalse();
        assertThat(TextCleaner.hasControls("Größe ½ “x” 😀")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salt & pepper",
                "&amp;",
                "&reg;",
                "A&B",
                "&lt;p&gt;",
                "&#65;",
                "R&D &copy; 2026",
                "plain",
                "",
                "&&"
            })
    void whatIsEncodedIsReadAsItself(String text) {
        assertThat(TextCleaner.line(TextCleaner.encodeAmpersands(text))).isEqualTo(text);
    }

    @Test
    void whatNeedsNoEncodingIsLeftAlone() {
        assertThat(TextCleaner.encodeAmpersands("Salt & pepper")).isEqualTo("Salt & pepper");
        assertThat(TextCleaner.encodeAmpersands("&reg;")).isEqualTo("&amp;reg;");
    }

    @ParameterizedTest
    @CsvSource({"female, Female", "Female, Female", "'', ''", "élan, Élan", "3xl, 3xl"})
    void theFirstLetterIsMadeACapital(String text, String capitalized) {
        assertThat(TextCleaner.capitalize(text)).isEqualTo(capitalized);
    }
}
