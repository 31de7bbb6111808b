package shop.vitrine.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.resizers.Resizers;

/** Scales and encodes as WebP. */
final class PictureEncoder {
    private static final float QUALITY = 0.8f;
    /** WebP effort 0 to 6: half the time of 4 for a tenth more bytes. */
    private static final int EFFORT = 2;

    private PictureEncoder() {}

    static BufferedImage scale(BufferedImage image, int width) {
        if (image.getWidth() == width) return image;
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Resizers.PROGRESSIVE.resize(image, scaled);
        return scaled;
    }

    static byte[] webp(BufferedImage image) {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam how = (WebPWriteParam) writer.getDefaultWriteParam();
            how.setCompressionType(CompressionType.Lossy);
            how.setCompressionQuality(QUALITY);
            how.setMethod(EFFORT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
