package shop.vitrine.feeds.parsing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Splits a line at its tabs. */
final class TsvLineSplitter {
    private final byte[] line;
    private int at;

    private TsvLineSplitter(byte[] line) {
        this.line = line;
    }

    /**
     * @return null if a quote is still open; one that is not closed before the tab is literal, as in {@code "Premium"
     *     hat}
     */
    static List<byte[]> quoted(byte[] line) {
        TsvLineSplitter split = new TsvLineSplitter(line);
        List<byte[]> fields = new ArrayList<>(32);
        do {
            byte[] field = split.isQuote() ? split.quotedField() : split.plainField();
            if (field == null) return null;
            fields.add(field);
        } while (split.at++ < line.length);
        return fields;
    }

    static List<byte[]> plain(byte[] line) {
        TsvLineSplitter split = new TsvLineSplitter(line);
        List<byte[]> fields = new ArrayList<>(32);
        do fields.add(split.plainField());
        while (split.at++ < line.length);
        return fields;
    }

    private boolean isQuote() {
        return at < line.length && line[at] == '"';
    }

    private byte[] plainField() {
        int from = at;
        while (at < line.length && line[at] != '\t') at++;
        return java.util.Arrays.copyOfRange(line, from, at);
    }

    private byte[] quotedField() {
        int from = at++;
        var field = new ByteArrayOutputStream();
        for (; at < line.length; at++) {
            if (line[at] != '"') {
                field.write(line[at]);
            } else if (at + 1 < line.length && line[at + 1] == '"') {
                field.write(line[++at]);
            } else {
                at++;
                if (at == line.length || line[at] == '\t') return field.toByteArray();
                at = from;
                return plainField();
            }
        }
        return null;
    }
}
