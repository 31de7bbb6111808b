package shop.vitrine.catalog.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads tab-separated rows under a header, as spreadsheets and shops write them. Not left to a library: one line in the
 * wrong encoding, one quote that never ends or one field of a gigabyte must cost that row and no other.
 */
final class TsvReader implements FeedReader {
    private static final Set<String> REQUIRED = Set.of("id", "title", "price");
    /** Columns that may stand in the header more than once, and mean a list. */
    private static final Set<String> LISTS = Set.of("additional_image_link", "product_detail");

    private static final int MOST_LINES = 200;

    private final Lines lines;
    private final List<String> header;

    TsvReader(InputStream in) throws IOException {
        lines = new Lines(in);
        header = header();
        List<String> missing =
                REQUIRED.stream().filter(one -> !header.contains(one)).sorted().toList();
        if (!missing.isEmpty()) throw new FeedRefused("catalog.feed.column.missing", String.join(", ", missing));
    }

    private List<String> header() throws IOException {
        Lines.Line line = line();
        if (line == null) throw new FeedRefused("catalog.feed.empty");
        List<byte[]> fields = TsvLine.quoted(line.bytes());
        if (fields == null) fields = TsvLine.plain(line.bytes());
        List<String> names = new ArrayList<>();
        for (byte[] field : fields) names.add(name(new String(field, StandardCharsets.UTF_8)));
        return names;
    }

    static String name(String column) {
        String plain = column.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
        return (plain.startsWith("g:") ? plain.substring(2) : plain).replaceAll("[\\s-]+", "_");
    }

    @Override
    public Entry next() throws IOException {
        Lines.Line first = line();
        if (first == null) return null;
        if (first.cut()) return tooLong(first);
        List<byte[]> fields = TsvLine.quoted(first.bytes());
        return fields == null ? over(first) : entry(first, first.end(), fields);
    }

    /** The next line that is not empty. */
    private Lines.Line line() throws IOException {
        Lines.Line line = lines.next();
        while (line != null && isBlank(line.bytes())) line = lines.next();
        return line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) if (one != ' ' && one != '\t') return false;
        return true;
    }

    private static Entry tooLong(Lines.Line line) {
        String start = new String(line.bytes(), 0, 200, StandardCharsets.UTF_8);
        return Entry.broken(line.number(), line.end(), "", start, "catalog.feed.line.long", Lines.LONGEST / 1024);
    }

    /** A row whose quoted field goes on in the following lines, or one whose quote is a plain character after all. */
    private Entry over(Lines.Line first) throws IOException {
        Deque<Lines.Line> taken = new ArrayDeque<>();
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(first.bytes());
        while (taken.size() < MOST_LINES && whole.size() < Lines.LONGEST) {
            Lines.Line next = lines.next();
            if (next == null) break;
            taken.push(next);
            whole.write('\n');
            whole.writeBytes(next.bytes());
            List<byte[]> fields = hasQuote(next.bytes()) ? TsvLine.quoted(whole.toByteArray()) : null;
            if (fields != null && fields.size() <= header.size()) return entry(first, next.end(), fields);
        }
        taken.forEach(lines::unread);
        return entry(first, first.end(), TsvLine.plain(first.bytes()));
    }

    private static boolean hasQuote(byte[] line) {
        for (byte one : line) if (one == '"') return true;
        return false;
    }

    private Entry entry(Lines.Line line, long end, List<byte[]> values) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byte[] value = values.get(i);
            if (value.length == 0) continue;
            if (i >= header.size())
                return Entry.broken(
                        line.number(), end, "", text(value), "catalog.feed.columns", header.size(), values.size());
            if (!isUtf8(value))
                return Entry.broken(line.number(), end, header.get(i), text(value), "catalog.feed.encoding");
            boolean list = LISTS.contains(header.get(i));
            fields.merge(header.get(i), text(value), (one, more) -> list ? one + "," + more : one);
        }
        return Entry.of(line.number(), end, fields);
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(byte[] value) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
