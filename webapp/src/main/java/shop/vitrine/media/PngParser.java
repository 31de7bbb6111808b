package shop.vitrine.media;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;

/** Validates the chunks of a PNG. */
final class PngParser {
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final byte[] file;
    private final ByteReader bytes;
    private int width;
    private int height;
    private int orientation = 1;
    private int pixelBytes;
    private boolean pixels;

    PngParser(byte[] file) {
        this.file = file;
        this.bytes = new ByteReader(file);
    }

    PictureHeader header() {
        bytes.skip(8);
        for (String chunk = ""; !chunk.equals("IEND"); ) {
            int length = length();
            chunk = bytes.text(4);
            content(chunk, bytes.bytes(length));
            bytes.skip(4);
        }
        bytes.requirePaddingOnly();
        if (!pixels) throw PictureRefused.truncated();
        return new PictureHeader(PictureHeader.PictureFormat.PNG, width, height, orientation, pixelBytes);
    }

    private int length() {
        long length = bytes.u32();
        if (length > bytes.left()) throw PictureRefused.truncated();
        return (int) length;
    }

    private void content(String chunk, byte[] content) {
        switch (chunk) {
            case "IHDR" -> size(new ByteReader(content));
            case "IDAT" -> pixels = true;
            case "eXIf" -> orientation = ExifReader.orientation(content);
            case "PLTE", "tRNS", "IEND" -> {}
            default -> PictureMetadataValidator.check(new ByteReader(content).text(content.length));
        }
    }

    private void size(ByteReader header) {
        width = (int) Math.min(header.u32(), Integer.MAX_VALUE);
        height = (int) Math.min(header.u32(), Integer.MAX_VALUE);
        int depth = header.u8();
        int channels = switch (header.u8()) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        pixelBytes = Math.max(1, channels * depth / 8);
    }

    /** Keeps only chunks needed for pixels: compressed texts and profiles may be bombs. */
    byte[] plain() {
        var plain = new ByteArrayOutputStream(file.length);
        ByteReader walk = new ByteReader(file);
        plain.writeBytes(walk.bytes(8));
        while (walk.left() > 0) {
            int from = walk.at();
            long length = walk.u32();
            String chunk = walk.text(4);
            walk.skip(length + 4);
            if (PIXELS.contains(chunk)) plain.writeBytes(Arrays.copyOfRange(file, from, walk.at()));
            if (chunk.equals("IEND")) break;
        }
        return plain.toByteArray();
    }
}
