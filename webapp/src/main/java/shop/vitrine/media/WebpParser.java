package shop.vitrine.media;

final class WebpParser {
    private final ByteReader bytes;
    private int width;
    private int height;
    private int orientation = 1;
    private boolean pixels;

    WebpParser(byte[] file) {
        bytes = new ByteReader(file);
    }

    PictureHeader header() {
        bytes.skip(4);
        long end = bytes.u32le() + 8;
        if (end > bytes.left() + bytes.at()) throw PictureRefused.truncated();
        bytes.skip(4);
        while (bytes.at() + 8 <= end) chunk();
        bytes.requirePaddingOnly();
        if (!pixels) throw PictureRefused.truncated();
        return new PictureHeader(PictureHeader.PictureFormat.WEBP, width, height, orientation, 4);
    }

    private void chunk() {
        String name = bytes.text(4);
        long length = bytes.u32le();
        if (length > bytes.left()) throw PictureRefused.truncated();
        byte[] content = bytes.bytes((int) length);
        if (length % 2 == 1 && bytes.left() > 0) bytes.skip(1);
        switch (name) {
            case "VP8 " -> lossy(new ByteReader(content));
            case "VP8L" -> lossless(new ByteReader(content));
            case "VP8X" -> canvas(new ByteReader(content));
            case "ANIM", "ANMF" -> throw new PictureRefused(PictureRefusal.ANIMATED);
            case "EXIF" -> orientation = ExifReader.orientation(tiff(content));
            case "ALPH", "ICCP" -> {}
            default -> PictureMetadataValidator.check(new ByteReader(content).text(content.length));
        }
    }

    private void lossy(ByteReader frame) {
        frame.skip(6);
        size(frame.u16le() & 0x3fff, frame.u16le() & 0x3fff);
        pixels = true;
    }

    private void lossless(ByteReader frame) {
        frame.skip(1);
        long bits = frame.u32le();
        size((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
        pixels = true;
    }

    private void canvas(ByteReader header) {
        header.skip(4);
        size(header.u24le() + 1, header.u24le() + 1);
    }

    /** Canvas and frame both claim a size; the larger one is checked. */
    private void size(int claimedWidth, int claimedHeight) {
        width = Math.max(width, claimedWidth);
        height = Math.max(height, claimedHeight);
    }

    private static byte[] tiff(byte[] content) {
        boolean prefixed = content.length > 6 && content[0] == 'E';
        return prefixed ? java.util.Arrays.copyOfRange(content, 6, content.length) : content;
    }
}
