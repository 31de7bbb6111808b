package shop.vitrine.feeds.parsing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import shop.vitrine.feeds.rows.EscapedList;
import shop.vitrine.feeds.rows.RawRow;
import shop.vitrine.feeds.rows.RowRefusal;

/** Reads items of RSS and entries of Atom feeds, without DTDs or external entities. */
final class XmlFeedReader implements FeedReader {
    private static final Set<String> ROWS = Set.of("item", "entry");
    private static final int MAX_LENGTH = 1 << 20;

    private final Counted in;
    private final XMLStreamReader xml;
    private long rows;
    private boolean ended;

    XmlFeedReader(InputStream file) {
        in = new Counted(file);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((id, system, base, namespace) -> InputStream.nullInputStream());
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new FeedRefused(FeedRefusal.XML, 1);
        }
    }

    @Override
    public RawRow next() {
        if (ended) return null;
        long line = 1;
        try {
            while (xml.hasNext()) {
                boolean row = xml.next() == XMLStreamConstants.START_ELEMENT && ROWS.contains(xml.getLocalName());
                line = xml.getLocation().getLineNumber();
                if (row) {
                    rows++;
                    return row(line);
                }
            }
            ended = true;
            if (rows == 0) throw new FeedRefused(FeedRefusal.EMPTY);
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof FeedRefused refused) throw refused;
            return broken(e, line);
        }
    }

    /** After a syntax error the rest of an XML file cannot be trusted; earlier rows stand. */
    private RawRow broken(Exception e, long line) {
        ended = true;
        long at = e instanceof XMLStreamException xmlError && xmlError.getLocation() != null
                ? xmlError.getLocation().getLineNumber()
                : line;
        if (rows == 0) throw new FeedRefused(FeedRefusal.XML, at);
        return RawRow.broken(at, in.count, "", "", RowRefusal.XML, at);
    }

    private RawRow row(long line) throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) continue;
            String name = xml.getLocalName().toLowerCase(Locale.ROOT);
            switch (name) {
                case "product_detail" -> fields.merge(name, detail(), (one, more) -> one + "," + more);
                case "additional_image_link" ->
                    fields.merge(name, EscapedList.escape(text()), (one, more) -> one + "," + more);
                default -> {
                    // Google's <g:title> is more specific than <title>.
                    boolean google = xml.getNamespaceURI() != null
                            && xml.getNamespaceURI().contains("base.google.com");
                    String value = text();
                    if (google) fields.put(name, value);
                    else fields.putIfAbsent(name, value);
                }
            }
        }
        fields.values().removeIf(String::isBlank);
        return RawRow.of(line, in.count, fields);
    }

    /** {@code <g:product_detail>} with its three parts, in the notation of TSV. */
    private String detail() throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        StringBuilder plain = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) parts.put(xml.getLocalName(), text());
            else if (xml.isCharacters()) plain.append(xml.getText());
        }
        if (parts.isEmpty()) return plain.toString().strip();
        return EscapedList.escape(parts.getOrDefault("section_name", ""))
                + ":" + EscapedList.escape(parts.getOrDefault("attribute_name", ""))
                + ":" + EscapedList.escape(parts.getOrDefault("attribute_value", ""));
    }

    /** The element's own text, skipping child elements. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth == 1 && text.length() < MAX_LENGTH) text.append(xml.getText());
                }
                default -> {}
            }
        }
        return text.toString().strip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count++;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read > 0) count += read;
            return read;
        }
    }
}
