package shop.vitrine.media;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An HTTP/1.1 answer to a request that asked to close the connection after it.
 *
 * @param headers by name in lower case
 */
record RawHttpResponse(int status, Map<String, String> headers, byte[] body) {
    private static final int MAX_LINE = 8 * 1024;
    private static final int MAX_HEADERS = 100;

    /** @param heaviest bytes of the body; of a heavier one, one byte more is read */
    static RawHttpResponse read(InputStream in, int heaviest) throws IOException {
        String[] start = line(in).split(" ", 3);
        if (start.length < 2 || !start[0].startsWith("HTTP/1.") || !start[1].matches("\\d{3}"))
            throw new IOException("Not HTTP");
        Map<String, String> headers = headers(in);
        int status = Integer.parseInt(start[1]);
        return new RawHttpResponse(status, headers, status == 200 ? body(in, headers, heaviest) : new byte[0]);
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon > 0)
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            if (headers.size() > MAX_HEADERS) throw new IOException("Too many headers");
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, String> headers, int heaviest) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) return chunks(in, heaviest);
        String length = headers.get("content-length");
        if (length == null) return in.readNBytes(heaviest + 1);
        if (!length.matches("\\d{1,12}")) throw new IOException("Not a length");
        int wanted = (int) Math.min(Long.parseLong(length), heaviest + 1L);
        byte[] body = in.readNBytes(wanted);
        if (body.length < wanted) throw new EOFException();
        return body;
    }

    private static byte[] chunks(InputStream in, int heaviest) throws IOException {
        var body = new ByteArrayOutputStream();
        while (body.size() <= heaviest) {
            String size = line(in).split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) throw new IOException("Not a chunk");
            int length = Integer.parseInt(size, 16);
            if (length == 0) break;
            int wanted = Math.min(length, heaviest + 1 - body.size());
            byte[] chunk = in.readNBytes(wanted);
            if (chunk.length < wanted) throw new EOFException();
            body.writeBytes(chunk);
            if (wanted == length) line(in);
        }
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException();
            if (line.size() > MAX_LINE) throw new IOException("Line too long");
            if (next != '\r') line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
