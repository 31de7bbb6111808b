package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.vitrine.feeds.rows.RawRow;

class FeedReaderTest {
    private static final String TSV = "id\ttitle\tprice\nA\tMug\t1 EUR\n";
    private static final String XML = "<rss><channel><item><id>A</id><title>Mug</title></item></channel></rss>";

    @ParameterizedTest
    @ValueSource(strings = {TSV, "\ufeff" + TSV, XML, "\ufeff" + XML, "\n  " + XML, "<?xml version=\"1.0\"?>" + XML})
    void theContentSaysWhatAFileIs(String text) throws IOException {
        RawRow row = open(text, StandardCharsets.UTF_8).next();
        assertThat(row.fields()).containsEntry("id", "A").containsEntry("title", "Mug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void twoBytesALetterAreSaidToBeSo(String encoding) {
        assertThatThrownBy(() -> open("\ufeff" + TSV, Charset.forName(encoding)))
                .isInstanceOf(FeedRefused.class)
                .hasMessage("UTF16");
    }

    @Test
    void nothingIsNoFeed() {
        assertThatThrownBy(() -> open("", StandardCharsets.UTF_8)).hasMessage("EMPTY");
        assertThatThrownBy(() -> open("\n \n\t\n", StandardCharsets.UTF_8)).hasMessage("EMPTY");
    }

    @Test
    void whatMustStandInTheHeaderIsNamed() {
        assertThatThrownBy(() -> open("id\tname\n", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(FeedRefused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("feeds.problem.column-missing");
                    assertThat(refused.parameters()).containsExactly("price, title");
                });
    }

    private static FeedReader open(String text, Charset encoding) throws IOException {
        return FeedReader.open(new ByteArrayInputStream(text.getBytes(encoding)));
    }
}
