package shop.vitrine.feeds.parsing;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads lines as bytes, ended by LF, CRLF or CR; holds one line of limited length in memory. */
final class LineReader implements Closeable {
    static final int MAX_LENGTH = 1 << 20;

    /** Line number from 1, file offset of the next line, and whether it was cut at {@link #MAX_LENGTH}. */
    record RawLine(long number, byte[] bytes, long end, boolean cut) {}

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final Deque<RawLine> returned = new ArrayDeque<>();
    private int at;
    private int filled;
    private long read;
    private long number;

    LineReader(InputStream in) {
        this.in = in;
    }

    RawLine next() throws IOException {
        if (!returned.isEmpty()) return returned.pop();
        if (at == filled && !fill()) return null;
        var line = new ByteArrayOutputStream(256);
        boolean cut = false;
        while (at < filled || fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') end++;
            int room = Math.min(end - at, MAX_LENGTH - line.size());
            line.write(buffer, at, room);
            cut |= room < end - at;
            read += end - at;
            at = end;
            if (at < filled) break;
        }
        skipEnd();
        return new RawLine(++number, line.toByteArray(), read, cut);
    }

    /** Puts a line back to be read next. */
    void unread(RawLine line) {
        returned.push(line);
    }

    private void skipEnd() throws IOException {
        if (at == filled && !fill()) return;
        byte end = buffer[at++];
        read++;
        if (end == '\r' && (at < filled || fill()) && buffer[at] == '\n') {
            at++;
            read++;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
