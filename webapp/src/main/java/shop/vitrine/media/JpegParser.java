package shop.vitrine.media;

import java.nio.charset.StandardCharsets;

/** Validates the segments of a JPEG. */
final class JpegParser {
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    /** Progressive files need about ten; thousands are an attack on CPU time. */
    private static final int MAX_SCANS = 100;

    private final ByteReader bytes;
    private int width;
    private int height;
    private int orientation = 1;
    private int scans;

    JpegParser(byte[] file) {
        bytes = new ByteReader(file);
    }

    PictureHeader header() {
        picture(true);
        // Phones append previews or second exposures; only pictures may follow.
        while (bytes.startWith(0xff, SOI, 0xff)) picture(false);
        bytes.requirePaddingOnly();
        if (scans == 0) throw PictureRefused.truncated();
        return new PictureHeader(PictureHeader.PictureFormat.JPEG, width, height, orientation, 3);
    }

    private void picture(boolean first) {
        bytes.skip(2);
        for (int marker = marker(); marker != EOI; ) {
            if (marker == SOI || marker == 0) throw PictureRefused.truncated();
            segment(marker, first);
            marker = marker == SOS ? behindScan() : marker();
        }
    }

    private int marker() {
        if (bytes.u8() != 0xff) throw PictureRefused.truncated();
        int marker = bytes.u8();
        while (marker == 0xff) marker = bytes.u8();
        return marker;
    }

    private void segment(int marker, boolean first) {
        if (marker == 0x01 || marker >= 0xd0 && marker <= 0xd7) return;
        int length = bytes.u16() - 2;
        if (length < 0) throw PictureRefused.truncated();
        byte[] content = bytes.bytes(length);
        boolean metadata = marker >= 0xe0 && marker <= 0xef || marker == 0xfe;
        if (metadata) metadata(content, first);
        else if (marker == SOS) countScan();
        else if (first && isFrame(marker)) frame(content);
    }

    private void countScan() {
        if (++scans > MAX_SCANS) throw PictureRefused.foreign();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void frame(byte[] content) {
        ByteReader frame = new ByteReader(content);
        frame.skip(1);
        height = frame.u16();
        width = frame.u16();
        if (frame.u8() == 4) throw new PictureRefused(PictureRefusal.CMYK);
    }

    private void metadata(byte[] content, boolean first) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        PictureMetadataValidator.check(text);
        if (first && text.startsWith("Exif\0\0"))
            orientation = ExifReader.orientation(java.util.Arrays.copyOfRange(content, 6, content.length));
    }

    private int behindScan() {
        while (true) {
            if (bytes.u8() != 0xff) continue;
            int next = bytes.u8();
            while (next == 0xff) next = bytes.u8();
            if (next != 0 && (next < 0xd0 || next > 0xd7)) return next;
        }
    }
}
