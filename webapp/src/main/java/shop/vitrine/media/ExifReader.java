package shop.vitrine.media;

/** Reads the orientation, the only metadata that is used. */
final class ExifReader {
    private static final int ORIENTATION = 0x0112;

    private ExifReader() {}

    static int orientation(byte[] tiff) {
        try {
            return read(tiff);
        } catch (PictureRefused broken) {
            return 1;
        }
    }

    private static int read(byte[] tiff) {
        ByteReader bytes = new ByteReader(tiff);
        boolean little = bytes.text(2).equals("II");
        bytes.skip(2);
        bytes.skip((little ? bytes.u32le() : bytes.u32()) - 8);
        int entries = little ? bytes.u16le() : bytes.u16();
        for (int i = 0; i < entries; i++) {
            int tag = little ? bytes.u16le() : bytes.u16();
            bytes.skip(6);
            int value = little ? bytes.u16le() : bytes.u16();
            bytes.skip(2);
            if (tag == ORIENTATION) return value >= 1 && value <= 8 ? value : 1;
        }
        return 1;
    }
}
