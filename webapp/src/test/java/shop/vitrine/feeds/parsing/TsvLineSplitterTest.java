package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TsvLineSplitterTest {
    @Test
    void fieldsStandBetweenTabs() {
        assertThat(quoted("a\tb\tc")).containsExactly("a", "b", "c");
        assertThat(quoted("a\t\tc\t")).containsExactly("a", "", "c", "");
        assertThat(quoted("")).containsExactly("");
        assertThat(quoted("\t")).containsExactly("", "");
    }

    @Test
    void aQuotedFieldMayHaveTabsLinesAndQuotes() {
        assertThat(quoted("\"a\tb\"\tc")).containsExactly("a\tb", "c");
        assertThat(quoted("\"a\nb\"\tc")).containsExactly("a\nb", "c");
        assertThat(quoted("\"5\"\" screen\"\tc")).containsExactly("5\" screen", "c");
        assertThat(quoted("\"\"\tc")).containsExactly("", "c");
    }

    @Test
    void aQuoteThatIsNotClosedBeforeATabIsPlain() {
        assertThat(quoted("\"Premium\" hat\tc")).containsExactly("\"Premium\" hat", "c");
        assertThat(quoted("5\" screen\tc")).containsExactly("5\" screen", "c");
    }

    @Test
    void aQuoteThatNeverEndsLeavesTheLineOpen() {
        assertThat(TsvLineSplitter.quoted(bytes("a\t\"b"))).isNull();
        assertThat(TsvLineSplitter.quoted(bytes("\"a\"\"\tb"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "\"a\tb\"", "\"a", "", "\t\t", "a\"\t\"\"b\""})
    void takenPlainlyNothingIsLost(String line) {
        assertThat(String.join("\t", texts(TsvLineSplitter.plain(bytes(line))))).isEqualTo(line);
    }

    private static List<String> quoted(String line) {
        return texts(TsvLineSplitter.quoted(bytes(line)));
    }

    private static List<String> texts(List<byte[]> fields) {
        return fields.stream()
                .map(field -> new String(field, StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
