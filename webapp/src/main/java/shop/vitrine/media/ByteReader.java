package shop.vitrine.media;

import java.nio.charset.StandardCharsets;

/** Reads bytes in order; reading past the end refuses the picture as truncated. */
final class ByteReader {
    private final byte[] all;
    private int at;

    ByteReader(byte[] all) {
        this.all = all;
    }

    int at() {
        return at;
    }

    int left() {
        return all.length - at;
    }

    /** Whether the rest starts with these bytes. */
    boolean startWith(int... start) {
        if (left() < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((all[at + i] & 0xff) != start[i]) return false;
        return true;
    }

    void skip(long count) {
        if (count < 0 || count > left()) throw PictureRefused.truncated();
        at += (int) count;
    }

    int u8() {
        skip(1);
        return all[at - 1] & 0xff;
    }

    int u16() {
        return u8() << 8 | u8();
    }

    int u16le() {
        return u8() | u8() << 8;
    }

    int u24le() {
        return u16le() | u8() << 16;
    }

    long u32() {
        return (long) u16() << 16 | u16();
    }

    long u32le() {
        return u16le() | (long) u16le() << 16;
    }

    String text(int length) {
        skip(length);
        return new String(all, at - length, length, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes(int length) {
        skip(length);
        return java.util.Arrays.copyOfRange(all, at - length, at);
    }

    /** Cameras and editors pad with zeros; anything else may be another file hidden behind the picture. */
    void requirePaddingOnly() {
        while (left() > 0) {
            int next = u8();
            if (next != 0 && next != 0xff && !Character.isWhitespace(next)) throw PictureRefused.foreign();
        }
    }
}
