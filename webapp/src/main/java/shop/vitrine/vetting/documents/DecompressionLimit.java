package shop.vitrine.vetting.documents;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Measures how large a PDF unpacks, from the raw bytes: PDF readers unpack its directory before any limit applies. */
final class DecompressionLimit {
    private static final long MAX_BYTES = 200L << 20;
    private static final int MAX_DEPTH = 4;
    /** The content of a filter list. Possessive, so that hostile files are not scanned twice. */
    private static final Pattern FILTERS = Pattern.compile("/F(?:ilter)?+\\s{0,20}+\\[([^\\]]{0,600}+)");

    private static final String STREAM = "stream";

    private DecompressionLimit() {}

    static void check(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        // Double compression is how bombs hide; no scanner or office program does it.
        if (FILTERS.matcher(text).results().anyMatch(list -> isChain(list.group(1))))
            throw new DocumentFileRefused(DocumentRefusal.UNUSUAL);
        long all = 0;
        for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + STREAM.length())) {
            int from = at + STREAM.length();
            while (from < file.length && file[from] == ' ') from++;
            if (from < file.length && file[from] == '\r') from++;
            if (from < file.length && file[from] == '\n') from++;
            if (from + 2 < file.length) all += inflated(file, from, MAX_BYTES - all);
            if (all >= MAX_BYTES) throw new DocumentFileRefused(DocumentRefusal.BOMB);
        }
    }

    /** Whether there is a second decompressing filter. */
    private static boolean isChain(String filters) {
        return Arrays.stream(filters.split("/"))
                .skip(2)
                .anyMatch(name -> name.startsWith("Flate") || name.startsWith("LZW") || name.matches("Fl\\b.*+"));
    }

    private static long inflated(byte[] file, int from, long most) {
        long all = 0;
        for (int depth = 1; depth <= MAX_DEPTH; depth++) {
            InputStream in = new ByteArrayInputStream(file, from, file.length - from);
            long layer = count(in, depth, most - all);
            if (layer == 0) break;
            all += layer;
        }
        return all;
    }

    /** Like PDFBox: skips the two header bytes and reads raw deflate. */
    private static InputStream bare(InputStream in) throws IOException {
        in.skipNBytes(2);
        return new InflaterInputStream(in, new Inflater(true));
    }

    private static long count(InputStream packed, int depth, long most) {
        long count = 0;
        byte[] buffer = new byte[64 * 1024];
        try (packed) {
            InputStream in = packed;
            for (int i = 0; i < depth; i++) in = bare(in);
            for (int read = in.read(buffer); read > 0 && count < most; read = in.read(buffer)) count += read;
        } catch (ZipException | EOFException end) {
            // Not compressed data: stop here.
        } catch (IOException e) {
            throw new DocumentFileRefused(DocumentRefusal.DAMAGED);
        }
        return count;
    }
}
