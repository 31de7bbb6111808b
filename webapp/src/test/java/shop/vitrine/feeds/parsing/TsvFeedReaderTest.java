package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.feeds.rows.RawRow;

class TsvFeedReaderTest {
    private static final String HEADER = "id\ttitle\tprice\tdescription\n";

    @Test
    void readsRowsUnderAnyHeader() throws IOException {
        List<RawRow> rows = read("\ufeffPrice\tg:ID\tTitle\tunknown\r\n9 EUR\ta\tOne\tx\r\n\r\n8 EUR\tb\tTwo\r\n");
        assertThat(rows).extracting(row -> row.position().line()).containsExactly(2L, 4L);
        assertThat(rows.get(0).fields()).containsEntry("id", "a").containsEntry("price", "9 EUR");
        assertThat(rows.get(1).fields()).doesNotContainKey("unknown");
    }

    @Test
    void refusesAHeaderWithoutWhatEveryRowNeeds() {
        assertThatThrownBy(() -> read("id\tname\tcost\na\tb\tc\n"))
                .isInstanceOfSatisfying(
                        FeedRefused.class,
                        e -> assertThat(e.reason(java.util.Locale.ENGLISH)).contains("price, title"));
        assertThatThrownBy(() -> read("")).isInstanceOf(FeedRefused.class).hasMessage("EMPTY");
        assertThatThrownBy(() -> FeedReader.open(new ByteArrayInputStream(new byte[] {-1, -2, 'i', 0})))
                .hasMessage("UTF16");
    }

    @Test
    void readsQuotedFieldsWithTabsQuotesAndLines() throws IOException {
        List<RawRow> rows = read(HEADER + "a\t\"One \"\"big\"\" one\"\t9\t\"two\tcells\nand lines\"\nb\tTwo\t8\t\n");
        assertThat(rows.get(0).fields())
                .containsEntry("title", "One \"big\" one")
                .containsEntry("description", "two\tcells\nand lines");
        assertThat(rows.get(1).position().line()).isEqualTo(4);
    }

    @Test
    void letsAStrayQuoteCostNothing() throws IOException {
        List<RawRow> rows = read(HEADER + "a\t15\" screen\t9\t\nb\t\"Premium\" hat\t8\t\nc\t\"Never closed\t7\tx\n"
                + "d\tFour\t6\t\ne\t\"Five\"\t5\t\n");
        assertThat(rows)
                .extracting(row -> row.fields().get("title"))
                .containsExactly("15\" screen", "\"Premium\" hat", "\"Never closed", "Four", "Five");
    }

    @Test
    void tellsAWrongEncodingByLineAndField() throws IOException {
        var file = new ByteArrayOutputStream();
        file.writeBytes(HEADER.getBytes(StandardCharsets.UTF_8));
        file.writeBytes("a\tCaf\u00e9\t9\t\n".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes("b\tCaf\u00e9\t9\t\n".getBytes(StandardCharsets.UTF_8));
        List<RawRow> rows = read(file.toByteArray());
        assertThat(rows.get(0).fault().key()).isEqualTo("feeds.problem.encoding");
        assertThat(rows.get(0).fault().line()).isEqualTo(2);
        assertThat(rows.get(0).fault().field()).isEqualTo("title");
        assertThat(rows.get(1).fields()).containsEntry("title", "Café");
    }

    @Test
    void tellsTooManyFieldsAndTooLongLines() throws IOException {
        List<RawRow> rows = read(
                HEADER + "a\tb\t9\td\tshifted\nb\tTwo\t8\td\t\t\nc\t" + "x".repeat(2 << 20) + "\t1\t\nd\tFour\t6\n");
        assertThat(rows.get(0).fault().key()).isEqualTo("feeds.problem.columns");
        assertThat(rows.get(1).fault()).isNull();
        assertThat(rows.get(2).fault().key()).isEqualTo("feeds.problem.line-long");
        assertThat(rows.get(3).fields()).containsEntry("id", "d");
    }

    @Test
    void countsBytes() throws IOException {
        String feed = HEADER + "a\tEins\t9\t\nb\tZwei\t8\t";
        List<RawRow> rows = read(feed);
        assertThat(rows.getLast().position().end()).isEqualTo(feed.length());
    }

    private static List<RawRow> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RawRow> read(byte[] file) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (FeedReader reader = FeedReader.open(new ByteArrayInputStream(file))) {
            for (RawRow entry = reader.next(); entry != null; entry = reader.next()) rows.add(entry);
        }
        return rows;
    }
}
