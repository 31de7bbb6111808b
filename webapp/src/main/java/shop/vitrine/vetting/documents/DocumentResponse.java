package shop.vitrine.vetting.documents;

import jakarta.ws.rs.core.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import shop.vitrine.web.http.UrlEncoding;

/** Responses with documents: never cached, never sniffed. */
public final class DocumentResponse {
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private DocumentResponse() {}

    /** The original file as a download. */
    public static Response file(ApplicationDocument document, byte[] bytes) {
        String name = UrlEncoding.path(document.name());
        String plain = "document."
                + (document.type() == ApplicationDocument.DocumentType.JPEG
                        ? "jpg"
                        : document.type().name().toLowerCase(java.util.Locale.ROOT));
        return closed(bytes, document.type().media())
                .header("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + name)
                .build();
    }

    /** A page of it as pixels, to be looked at. */
    public static Response page(ApplicationDocument document, BufferedImage pixels) {
        boolean photo = document.type() == ApplicationDocument.DocumentType.JPEG;
        return closed(written(pixels, photo ? "jpeg" : "png"), photo ? "image/jpeg" : "image/png")
                .header("Content-Disposition", "inline")
                .build();
    }

    private static Response.ResponseBuilder closed(byte[] bytes, String type) {
        return Response.ok(bytes)
                .type(type)
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "private, no-store")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static byte[] written(BufferedImage pixels, String format) {
        var bytes = new ByteArrayOutputStream(256 * 1024);
        try {
            ImageIO.write(pixels, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
