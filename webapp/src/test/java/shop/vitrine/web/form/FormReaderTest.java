package shop.vitrine.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.http.UrlEncoding;

class FormReaderTest {
    record Everything(
            String text, Integer number, boolean flag, List<String> all, Map<String, String> by, Version version) {}

    @Test
    void readsEachComponentByItsType() {
        assertThat(read("text=+a+&number=12&flag=on&all=x&all=y&by.k=v&by.=w&version=3"))
                .isEqualTo(new Everything("a", 12, true, List.of("x", "y"), Map.of("k", "v", "", "w"), Version.of(3)));
    }

    @Test
    void whatIsMissingIsNullOrEmpty() {
        assertThat(read("text=++&number=twelve"))
                .isEqualTo(new Everything(null, null, false, List.of(), Map.of(), Version.NONE));
    }

    @Test
    void noTextHasANul() {
        assertThat(read("text=a%00b").text()).isEqualTo("ab");
        assertThat(read("all=a%00b&all=%00").all()).containsExactly("ab", "");
        assertThat(read("by.k%00=v%00").by()).isEqualTo(Map.of("k", "v"));
        assertThat(read("text=%00").text()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "-3, -3", "' 7 ', 7", "2147483647, 2147483647", "2147483648, ", "1.5, ", "1e3, ", "'', "})
    void aNumberThatIsNoneOrTooLargeIsNull(String sent, Integer number) {
        assertThat(read("number=" + UrlEncoding.query(sent)).number()).isEqualTo(number);
    }

    @Test
    void ofOneFieldThatWasSentTwiceTheFirstCounts() {
        assertThat(read("text=a&text=b&by.k=c&by.k=d"))
                .extracting(Everything::text, Everything::by)
                .containsExactly("a", Map.of("k", "c"));
    }

    @Test
    void aFlagIsTrueWhateverItsValue() {
        for (String value : List.of("", "on", "false", "0"))
            assertThat(read("flag=" + value).flag()).as(value).isTrue();
        assertThat(read("flagged=on").flag()).isFalse();
    }

    @Test
    void whatHasNoNameIsLeftOut() {
        assertThat(FormReader.parse("=a&&b&c=&d=e=f")).isEqualTo(Map.of("c", List.of(""), "d", List.of("e=f")));
        assertThat(FormReader.parse("")).isEmpty();
    }

    @Test
    void signsOfAnyAlphabetComeAsTheyWereTyped() {
        for (String text : List.of("Größe & Maß", "100% +/-", "茶碗 😀", "a=b&c", "\u2028", "line\r\nbreak"))
            assertThat(read("text=" + UrlEncoding.query("x" + text + "x")).text())
                    .isEqualTo("x" + text + "x");
    }

    record Whole(String before, Part part, String after) {}

    record Part(String text, Integer number, Inner inner) {}

    record Inner(Map<String, String> by) {}

    @Test
    void readsARecordWithinFromTheSameFlatForm() {
        assertThat(FormReader.record(
                        Whole.class, FormReader.parse("before=1&text=a&number=12&by.k=v&after=2"), Map.of()))
                .isEqualTo(new Whole("1", new Part("a", 12, new Inner(Map.of("k", "v"))), "2"));
    }

    @Test
    void mistakesComeInTheOrderOfTheFieldsThoseOfPartsIncluded() {
        Problems problems = Problems.NONE
                .and("after", "a")
                .and("number", "n")
                .and("text", "t")
                .and("before", "b");
        assertThat(problems.inOrderOf(Whole.class).keys().keySet())
                .containsExactly("before", "text", "number", "after");
    }

    private static Everything read(String body) {
        return FormReader.record(Everything.class, FormReader.parse(body), Map.of());
    }
}
