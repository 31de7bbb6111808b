package shop.vitrine.media;

/**
 * What a picture's file says of itself before a pixel is decoded.
 *
 * @param width pixels as stored, before it is turned
 * @param height pixels as stored, before it is turned
 * @param orientation EXIF's, 1 (upright) to 8
 */
record Header(Format format, int width, int height, int orientation) {
    static final int HEAVIEST = 20 * 1024 * 1024;
    static final long MOST_PIXELS = 50_000_000;
    /** WebP cannot be longer. */
    static final int LONGEST_SIDE = 16_383;

    enum Format {
        JPEG,
        PNG,
        GIF,
        WEBP
    }

    /**
     * Walks through the whole file without decoding it.
     *
     * @throws PictureRefused when it is too big, cut off, none of the known formats or more than a picture
     */
    static Header of(byte[] file) {
        if (file.length > HEAVIEST) throw new PictureRefused("catalog.picture.bytes", HEAVIEST / 1024 / 1024);
        Header header = switch (format(file)) {
            case JPEG -> new JpegFile(file).header();
            case PNG -> new PngFile(file).header();
            case GIF -> new GifFile(file).header();
            case WEBP -> new WebpFile(file).header();
        };
        header.check();
        return header;
    }

    private static Format format(byte[] file) {
        String start = new Bytes(file).text(Math.min(12, file.length));
        if (start.startsWith("\u00ff\u00d8\u00ff")) return Format.JPEG;
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return Format.PNG;
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) return Format.GIF;
        if (start.startsWith("RIFF") && start.endsWith("WEBP")) return Format.WEBP;
        throw new PictureRefused("catalog.picture.type");
    }

    private void check() {
        if (width < 1 || height < 1) throw PictureRefused.truncated();
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
            throw new PictureRefused("catalog.picture.pixels", width, height, MOST_PIXELS / 1_000_000);
    }

    /** The width once it stands upright. */
    int uprightWidth() {
        return orientation > 4 ? height : width;
    }
}
