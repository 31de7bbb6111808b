package shop.vitrine.media;

/** Size as stored, before rotation; the orientation is EXIF's, from 1 (upright) to 8. */
record PictureHeader(PictureFormat format, int width, int height, int orientation, int pixelBytes) {
    static final int MAX_BYTES = 20 * 1024 * 1024;
    static final long MAX_PIXELS = 50_000_000;
    /** The limit of WebP. */
    static final int MAX_SIDE = 16_383;

    enum PictureFormat {
        JPEG,
        PNG,
        GIF,
        WEBP
    }

    /** @throws PictureRefused if too big, truncated, of unknown format, or polyglot */
    static PictureHeader of(byte[] file) {
        if (file.length > MAX_BYTES) throw new PictureRefused(PictureRefusal.BYTES, MAX_BYTES / 1024 / 1024);
        PictureHeader header = switch (format(file)) {
            case JPEG -> new JpegParser(file).header();
            case PNG -> new PngParser(file).header();
            case GIF -> new GifParser(file).header();
            case WEBP -> new WebpParser(file).header();
        };
        header.check();
        return header;
    }

    private static PictureFormat format(byte[] file) {
        String start = new ByteReader(file).text(Math.min(12, file.length));
        if (start.startsWith("\u00ff\u00d8\u00ff")) return PictureFormat.JPEG;
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return PictureFormat.PNG;
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) return PictureFormat.GIF;
        if (start.startsWith("RIFF") && start.endsWith("WEBP")) return PictureFormat.WEBP;
        throw new PictureRefused(PictureRefusal.TYPE);
    }

    private void check() {
        if (width < 1 || height < 1) throw PictureRefused.truncated();
        if ((long) width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE)
            throw new PictureRefused(PictureRefusal.PIXELS, width, height, MAX_PIXELS / 1_000_000);
    }

    int uprightWidth() {
        return orientation > 4 ? height : width;
    }
}
