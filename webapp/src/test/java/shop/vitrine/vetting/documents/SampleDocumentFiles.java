package shop.vitrine.vetting.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Good and bad documents. */
public final class SampleDocumentFiles {
    private SampleDocumentFiles() {}

    /** A valid, unique PDF. */
    public static byte[] pdf(int pages) {
        return pdf(pages, false);
    }

    static byte[] encrypted() {
        return pdf(1, true);
    }

    private static byte[] pdf(int pages, boolean encrypted) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (var text = new PDPageContentStream(document, page)) {
                    text.beginText();
                    text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    text.newLineAtOffset(72, 700);
                    text.showText("Passport, page " + i + ", "
                            + UUID.randomUUID().toString().substring(0, 8));
                    text.endText();
                }
            }
            // Opens without a password, but is encrypted all the same.
            if (encrypted) document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A handwritten PDF with this catalogue and these objects from number 4 on. */
    static byte[] pdfWith(String catalogue, byte[]... objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"));
        for (int i = 0; i < objects.length; i++)
            out.writeBytes(join(text(4 + i + " 0 obj\n"), objects[i], text("\nendobj\n")));
        out.writeBytes(text("trailer\n<< /Root 1 0 R /Size " + (4 + objects.length) + " >>\nstartxref\n0\n%%EOF\n"));
        return out.toByteArray();
    }

    /** A stream that unpacks to this many megabytes. */
    static byte[] bomb(int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < megabytes; i++) deflate.write(new byte[1 << 20]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return join(
                text("<< /Length " + packed.size() + " /Filter /FlateDecode >>\nstream\n"),
                packed.toByteArray(),
                text("\nendstream"));
    }

    public static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        int seed = UUID.randomUUID().hashCode();
        for (int x = 0; x < 640; x++)
            for (int y = 0; y < 400; y++)
                image.setRGB(x, y, new Color((seed + x / 20 * 7 + y / 20 * 13) & 0xffffff).getRGB());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A valid PNG of exactly this size. */
    static byte[] png(int bytes) {
        byte[] png = picture("png");
        byte[] padding = new byte[bytes - png.length - 12];
        int behindHeader = 8 + 25;
        return join(
                Arrays.copyOf(png, behindHeader),
                chunk("prIv", padding),
                Arrays.copyOfRange(png, behindHeader, png.length));
    }

    /** A tiny PNG that claims these dimensions. */
    static byte[] pngOf(int width, int height) {
        byte[] size = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return join(head, chunk("IHDR", size), chunk("IDAT", new byte[16]), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = join(text(name), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(number(content.length), named, number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An empty zip archive. */
    static byte[] zip() {
        return join(text("PK\u0005\u0006"), new byte[18]);
    }
}
