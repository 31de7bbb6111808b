package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyEndOfALineIsOne(String end) throws IOException {
        assertThat(lines("a" + end + "b" + end + end + "c")).containsExactly("a", "b", "", "c");
        assertThat(lines("a" + end)).containsExactly("a");
        assertThat(lines(end)).containsExactly("");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void linesAreCountedAndSoAreTheBytesUpToTheNext() throws IOException {
        LineReader reader = reader("ab\r\nc\nd");
        assertThat(reader.next()).extracting("number", "end").containsExactly(1L, 4L);
        assertThat(reader.next()).extracting("number", "end").containsExactly(2L, 6L);
        assertThat(reader.next()).extracting("number", "end").containsExactly(3L, 7L);
        assertThat(reader.next()).isNull();
    }

    @Test
    void theEndOfALineMayFallBetweenTwoReads() throws IOException {
        for (int size = (1 << 16) - 3; size <= (1 << 16) + 3; size++) {
            String first = "x".repeat(size);
            assertThat(lines(first + "\r\n" + "y\r\nz")).containsExactly(first, "y", "z");
        }
    }

    @Test
    void aLineThatIsTooLongIsCutAndTheNextIsWhole() throws IOException {
        LineReader reader = reader("x".repeat(LineReader.MAX_LENGTH + 5) + "\nnext");
        LineReader.RawLine line = reader.next();
        assertThat(line.cut()).isTrue();
        assertThat(line.bytes()).hasSize(LineReader.MAX_LENGTH);
        LineReader.RawLine next = reader.next();
        assertThat(next.cut()).isFalse();
        assertThat(text(next)).isEqualTo("next");
        assertThat(next.number()).isEqualTo(2);
    }

    @Test
    void aLineThatFitsJustSoIsWhole() throws IOException {
        assertThat(reader("x".repeat(LineReader.MAX_LENGTH) + "\n").next().cut())
                .isFalse();
    }

    @Test
    void whatIsPutBackComesNext() throws IOException {
        LineReader reader = reader("a\nb\nc");
        LineReader.RawLine first = reader.next();
        LineReader.RawLine second = reader.next();
        reader.unread(second);
        reader.unread(first);
        assertThat(reader.next()).isSameAs(first);
        assertThat(reader.next()).isSameAs(second);
        assertThat(text(reader.next())).isEqualTo("c");
    }

    private static LineReader reader(String text) {
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new LineReader(bytes);
    }

    private static List<String> lines(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        LineReader reader = reader(text);
        for (LineReader.RawLine line = reader.next(); line != null; line = reader.next()) lines.add(text(line));
        return lines;
    }

    private static String text(LineReader.RawLine line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }
}
