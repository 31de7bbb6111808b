package shop.vitrine.media;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a validated file: upright, opaque, and reduced to about display size. */
final class PictureDecoder {
    /** Twice the largest stored width: integer reduction down to here costs no sharpness. */
    private static final int WIDE_ENOUGH = 2560;

    /** Memory of one decoded picture plus its rotated copy. */
    private static final long MAX_MEGABYTES = 160;

    /** Heap budget for concurrent decoding. WebP can only be read whole and then runs alone. */
    private static final int MEGABYTES_AT_ONCE = 240;

    private static final int COPY_BYTES = 4;
    private static final int PATIENCE_SECONDS = 10;
    private static final Semaphore MEGABYTES = new Semaphore(MEGABYTES_AT_ONCE, true);

    private PictureDecoder() {}

    /** @throws PictureRefused if the content contradicts the header */
    static BufferedImage decode(byte[] file, PictureHeader header) {
        int weight = (int) Math.min(MEGABYTES_AT_ONCE, 1 + megabytes(header, step(header)));
        acquire(weight);
        try {
            return upright(read(file, header), header.orientation());
        } catch (IOException | RuntimeException broken) {
            throw PictureRefused.truncated();
        } finally {
            MEGABYTES.release(weight);
        }
    }

    private static void acquire(int weight) {
        try {
            if (!MEGABYTES.tryAcquire(weight, PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new PictureRefused(PictureRefusal.BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PictureRefused(PictureRefusal.BUSY);
        }
    }

    /** Subsampling, limited by display size and memory. */
    static int step(PictureHeader header) {
        if (header.format() == PictureHeader.PictureFormat.WEBP) return 1;
        int step = Math.max(1, header.uprightWidth() / WIDE_ENOUGH);
        while (megabytes(header, step) > MAX_MEGABYTES) step++;
        return step;
    }

    static long megabytes(PictureHeader header, int step) {
        long pixels = (long) (header.width() / step + 1) * (header.height() / step + 1);
        return pixels * (header.pixelBytes() + COPY_BYTES) >> 20;
    }

    private static BufferedImage read(byte[] file, PictureHeader header) throws IOException {
        byte[] content = header.format() == PictureHeader.PictureFormat.PNG ? new PngParser(file).plain() : file;
        ImageReader reader = reader(header.format());
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((source, warning) -> refuseGaps(warning));
            var param = reader.getDefaultReadParam();
            int step = step(header);
            if (step > 1) param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** By name, so that no other plug-in ever sees an upload. */
    private static ImageReader reader(PictureHeader.PictureFormat format) throws IOException {
        if (format == PictureHeader.PictureFormat.WEBP) return new WebPImageReaderSpi().createReaderInstance(null);
        return ImageIO.getImageReadersByFormatName(format.name()).next();
    }

    /** The JPEG reader fills missing data with grey and only warns. */
    private static void refuseGaps(String warning) {
        if (warning.contains("premature end") || warning.contains("Premature end")) throw PictureRefused.truncated();
    }

    private static BufferedImage upright(BufferedImage read, int orientation) {
        boolean turned = orientation > 4;
        int width = turned ? read.getHeight() : read.getWidth();
        int height = turned ? read.getWidth() : read.getHeight();
        if (orientation == 1 && read.getType() == BufferedImage.TYPE_INT_RGB) return read;
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = upright.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, width, height);
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        paint.drawImage(read, turn(orientation, width, height), null);
        paint.dispose();
        return upright;
    }

    /** Rotation for EXIF's eight orientations. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }
}
