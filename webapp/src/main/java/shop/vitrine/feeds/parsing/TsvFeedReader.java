package shop.vitrine.feeds.parsing;

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
import shop.vitrine.feeds.rows.RawRow;
import shop.vitrine.feeds.rows.RowRefusal;

/**
 * Hand-written, because a bad line, open quote or gigabyte field must cost only its own row, which no library offers.
 */
public final class TsvFeedReader implements FeedReader {
    private static final Set<String> REQUIRED = Set.of("id", "title", "price");
    /** Columns that may be repeated and form a list. */
    private static final Set<String> LISTS = Set.of("additional_image_link", "product_detail");

    private static final int MAX_LINES = 200;

    private final LineReader lines;
    private final List<String> header;

    public TsvFeedReader(InputStream in) throws IOException {
        lines = new LineReader(in);
        header = header();
        List<String> missing =
                REQUIRED.stream().filter(one -> !header.contains(one)).sorted().toList();
        if (!missing.isEmpty()) throw new FeedRefused(FeedRefusal.COLUMN_MISSING, String.join(", ", missing));
    }

    private List<String> header() throws IOException {
        LineReader.RawLine line = line();
        if (line == null) throw new FeedRefused(FeedRefusal.EMPTY);
        List<byte[]> fields = TsvLineSplitter.quoted(line.bytes());
        if (fields == null) fields = TsvLineSplitter.plain(line.bytes());
        List<String> names = new ArrayList<>();
        for (byte[] field : fields) names.add(name(new String(field, StandardCharsets.UTF_8)));
        return names;
    }

    static String name(String column) {
        String plain = column.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
        return (plain.startsWith("g:") ? plain.substring(2) : plain).replaceAll("[\\s-]+", "_");
    }

    @Override
    public RawRow next() throws IOException {
        LineReader.RawLine first = line();
        if (first == null) return null;
        if (first.cut()) return tooLong(first);
        List<byte[]> fields = TsvLineSplitter.quoted(first.bytes());
        return fields == null ? over(first) : entry(first, first.end(), fields);
    }

    private LineReader.RawLine line() throws IOException {
        LineReader.RawLine line = lines.next();
        while (line != null && isBlank(line.bytes())) line = lines.next();
        return line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) if (one != ' ' && one != '\t') return false;
        return true;
    }

    private static RawRow tooLong(LineReader.RawLine line) {
        String start = new String(line.bytes(), 0, 200, StandardCharsets.UTF_8);
        return RawRow.broken(line.number(), line.end(), "", start, RowRefusal.LINE_LONG, LineReader.MAX_LENGTH / 1024);
    }

    /** Either a quoted field continues on the next lines, or the quote is a literal character. */
    private RawRow over(LineReader.RawLine first) throws IOException {
        Deque<LineReader.RawLine> taken = new ArrayDeque<>();
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(first.bytes());
        while (taken.size() < MAX_LINES && whole.size() < LineReader.MAX_LENGTH) {
            LineReader.RawLine next = lines.next();
            if (next == null) break;
            taken.push(next);
            whole.write('\n');
            whole.writeBytes(next.bytes());
            List<byte[]> fields = hasQuote(next.bytes()) ? TsvLineSplitter.quoted(whole.toByteArray()) : null;
            if (fields != null && fields.size() <= header.size()) return entry(first, next.end(), fields);
        }
        taken.forEach(lines::unread);
        return entry(first, first.end(), TsvLineSplitter.plain(first.bytes()));
    }

    private static boolean hasQuote(byte[] line) {
        for (byte one : line) if (one == '"') return true;
        return false;
    }

    private RawRow entry(LineReader.RawLine line, long end, List<byte[]> values) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byte[] value = values.get(i);
            if (value.length == 0) continue;
            if (i >= header.size())
                return RawRow.broken(
                        line.number(), end, "", text(value), RowRefusal.COLUMNS, header.size(), values.size());
            if (!isUtf8(value))
                return RawRow.broken(line.number(), end, header.get(i), text(value), RowRefusal.ENCODING);
            boolean list = LISTS.contains(header.get(i));
            fields.merge(header.get(i), text(value), (one, more) -> list ? one + "," + more : one);
        }
        return RawRow.of(line.number(), end, fields);
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
