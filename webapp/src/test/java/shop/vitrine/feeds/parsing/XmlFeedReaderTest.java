package shop.vitrine.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.feeds.rows.FeedAttribute;
import shop.vitrine.feeds.rows.RawRow;

class XmlFeedReaderTest {
    private static final String RSS = "<?xml version='1.0'?>\n<rss xmlns:g='http://base.google.com/ns/1.0'><channel>\n"
            + "<title>A shop</title>\n%s</channel></rss>";

    @Test
    void readsItems() throws IOException {
        List<RawRow> rows = read(RSS.formatted("""
            <item>
              <g:id>A-1</g:id><title>Plain</title><g:title>A &amp; B</g:title>
              <description><![CDATA[<p>Rich</p>]]></description>
              <g:price>9.00 EUR</g:price>
              <g:additional_image_link>a,1.jpg</g:additional_image_link>
              <g:additional_image_link>b.jpg</g:additional_image_link>
              <g:product_detail><g:section_name>Size</g:section_name><g:attribute_name>Wide</g:attribute_name>
                <g:attribute_value>1, 2: 3</g:attribute_value></g:product_detail>
              <g:shipping><g:country>NL</g:country><g:price>5 EUR</g:price></g:shipping>
            </item>
            <item><g:id>A-2</g:id><title>Two</title><g:price>8 EUR</g:price></item>
            """));
        RawRow first = rows.getFirst();
        assertThat(first.position().line()).isEqualTo(4);
        assertThat(first.fields())
                .containsEntry("id", "A-1")
                .containsEntry("title", "A & B")
                .containsEntry("description", "<p>Rich</p>")
                .containsEntry("price", "9.00 EUR");
        assertThat(FeedAttribute.parse(first.fields().get("product_detail")))
                .containsExactly(new FeedAttribute("Size", "Wide", "1, 2: 3"));
        assertThat(first.fields().get("additional_image_link")).isEqualTo("a\\,1.jpg,b.jpg");
        assertThat(rows).hasSize(2);
    }

    @Test
    void readsAtom() throws IOException {
        assertThat(read("<feed xmlns='http://www.w3.org/2005/Atom'"
                        + " xmlns:g='http://base.google.com/ns/1.0'><entry><g:id>1</g:id><title>T</title><g:price>1"
                        + " EUR</g:price><link href='x'/></entry></feed>"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.fields()).containsEntry("id", "1").containsEntry("title", "T"));
    }

    @Test
    void followsNoEntity() throws IOException {
        String bomb = "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/hostname'><!ENTITY b '&a;&a;&a;'>]>\n";
        String feed = bomb
                + "<rss><channel><item><id>1</id><title>x&a;y&b;</title><price>1 EUR</price></item></channel></rss>";
        try {
            assertThat(read(feed).getFirst().fields().getOrDefault("title", "")).isIn("", "xy");
        } catch (FeedRefused refused) {
            assertThat(refused).hasMessage("XML");
        }
    }

    @Test
    void keepsWhatCameBeforeAMistake() throws IOException {
        List<RawRow> rows = read(RSS.formatted("<item><id>1</id></item>\n<item><id>2</title></item>"));
        assertThat(rows.get(0).fields()).containsEntry("id", "1");
        assertThat(rows.get(1).fault().key()).isEqualTo("feeds.problem.xml");
        assertThat(rows.get(1).fault().line()).isEqualTo(5);
        assertThat(rows).hasSize(2);
        assertThatThrownBy(() -> read("<rss><oops")).isInstanceOf(FeedRefused.class);
        assertThatThrownBy(() -> read("<rss></rss>")).hasMessage("EMPTY");
    }

    private static List<RawRow> read(String xml) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (FeedReader reader = FeedReader.open(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
            for (RawRow entry = reader.next(); entry != null; entry = reader.next()) rows.add(entry);
        }
        return rows;
    }
}
