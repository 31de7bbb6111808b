package shop.vitrine.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Valid and invalid pictures. */
final class SamplePictures {
    private SamplePictures() {}

    /** Red on the left, blue on the right. */
    static BufferedImage flag(int width, int height) {
        BufferedImage flag = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = flag.createGraphics();
        paint.setColor(Color.RED);
        paint.fillRect(0, 0, width / 2, height);
        paint.setColor(Color.BLUE);
        paint.fillRect(width / 2, 0, width - width / 2, height);
        paint.dispose();
        return flag;
    }

    static byte[] file(String format, int width, int height) {
        if (format.equals("webp")) return PictureEncoder.webp(flag(width, height));
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(flag(width, height), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Inserts a segment after JPEG's start marker. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = {(byte) 0xff, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)};
        return join(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Inserts a chunk after PNG's header. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        int behindHeader = 8 + 25;
        return join(
                Arrays.copyOf(png, behindHeader),
                chunk(name, content),
                Arrays.copyOfRange(png, behindHeader, png.length));
    }

    static byte[] chunk(String name, byte[] content) {
        byte[] named = join(text(name), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(number(content.length), named, number((int) sum.getValue()));
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] orientation(int orientation) {
        byte[] tiff = {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0};
        return join(text("Exif\0\0"), tiff, new byte[4]);
    }
}
