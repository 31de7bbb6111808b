package shop.vitrine.feeds.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedListTest {
    private static final List<String> PARTS =
            List.of("a", "", "a,b", "a:b", "\\", "\\,", ",:\\", "Größe: 5, rot", "\\n");

    @Test
    void anyPartsComeBackFromOneField() {
        for (String first : PARTS)
            for (String second : PARTS)
                for (char separator : new char[] {',', ':'}) {
                    String field = EscapedList.escape(first) + separator + EscapedList.escape(second);
                    assertThat(parts(field, separator, Integer.MAX_VALUE)).containsExactly(first, second);
                }
    }

    @Test
    void afterSoManyPartsTheRestIsTheLast() {
        assertThat(parts("a,b,c", ',', 2)).containsExactly("a", "b,c");
        assertThat(parts("a,b,c", ',', 1)).containsExactly("a,b,c");
        assertThat(parts("a", ',', 3)).containsExactly("a");
        assertThat(parts(",,", ',', 9)).containsExactly("", "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x", "a\\", "C:\\Windows", "\\\\"})
    void aBackslashBeforeAnythingElseIsPlain(String text) {
        assertThat(EscapedList.unescape(EscapedList.escape(text))).isEqualTo(text);
    }

    private static List<String> parts(String text, char separator, int most) {
        return EscapedList.split(text, separator, most).stream()
                .map(EscapedList::unescape)
                .collect(Collectors.toList());
    }
}
