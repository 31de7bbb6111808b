package shop.vitrine.media;

/** Validates the blocks of a GIF. */
final class GifParser {
    private final ByteReader bytes;
    private int width;
    private int height;
    private int palette;

    GifParser(byte[] file) {
        bytes = new ByteReader(file);
    }

    PictureHeader header() {
        bytes.skip(6);
        width = bytes.u16le();
        height = bytes.u16le();
        palette(bytes.u8());
        bytes.skip(2);
        skipPalette();
        boolean image = false;
        for (int block = bytes.u8(); block != 0x3b; block = bytes.u8()) {
            switch (block) {
                case 0x21 -> extension();
                case 0x2c -> {
                    image();
                    image = true;
                }
                default -> throw PictureRefused.truncated();
            }
        }
        bytes.requirePaddingOnly();
        if (!image) throw PictureRefused.truncated();
        return new PictureHeader(PictureHeader.PictureFormat.GIF, width, height, 1, 4);
    }

    private void palette(int flags) {
        palette = (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private void skipPalette() {
        bytes.skip(palette);
    }

    private void extension() {
        bytes.skip(1);
        StringBuilder content = new StringBuilder();
        for (int length = bytes.u8(); length != 0; length = bytes.u8()) content.append(bytes.text(length));
        PictureMetadataValidator.check(content.toString());
    }

    /** A frame may claim to be larger than the screen. */
    private void image() {
        bytes.skip(4);
        width = Math.max(width, bytes.u16le());
        height = Math.max(height, bytes.u16le());
        palette(bytes.u8());
        skipPalette();
        bytes.skip(1);
        for (int length = bytes.u8(); length != 0; length = bytes.u8()) bytes.skip(length);
    }
}
