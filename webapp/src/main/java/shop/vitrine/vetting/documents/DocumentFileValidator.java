package shop.vitrine.vetting.documents;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import shop.vitrine.media.DecodedPicture;
import shop.vitrine.media.PictureRefused;
import shop.vitrine.web.form.Upload;

/** Accepts PDF, JPEG and PNG whose content and name agree. */
public final class DocumentFileValidator {
    /** Executable endings; in front of the real one they are a disguise. */
    private static final Set<String> EXECUTABLE_ENDINGS = Set.of(
            "exe", "com", "bat", "cmd", "scr", "msi", "ps1", "sh", "js", "mjs", "vbs", "jar", "jsp", "php", "phtml",
            "php5", "asp", "aspx", "cgi", "pl", "py", "html", "htm", "xhtml", "svg", "xml", "hta", "lnk", "dll", "app",
            "zip", "docm", "xlsm", "pdf", "jpg", "jpeg", "png");

    /** Limits memory: validation is expensive. */
    private static final Semaphore PERMITS = new Semaphore(2, true);

    private DocumentFileValidator() {}

    /** @throws DocumentFileRefused with the reason */
    public static DocumentFile validate(Upload file) {
        if (file.size() > ApplicationDocument.MAX_BYTES) throw new DocumentFileRefused(DocumentRefusal.HEAVY);
        if (file.size() == 0) throw new DocumentFileRefused(DocumentRefusal.EMPTY);
        if (!file.isPlainlyNamed()) throw new DocumentFileRefused(DocumentRefusal.PATH);
        PERMITS.acquireUninterruptibly();
        try {
            return validate(file.name(), file.bytes());
        } finally {
            PERMITS.release();
        }
    }

    static DocumentFile validate(String name, byte[] bytes) {
        String ending = ending(name);
        if (PdfFile.isPdf(bytes)) {
            if (!ending.equals("pdf")) throw new DocumentFileRefused(DocumentRefusal.ENDING);
            return new DocumentFile(name, ApplicationDocument.DocumentType.PDF, bytes, PdfFile.check(bytes));
        }
        ApplicationDocument.DocumentType type = picture(bytes);
        boolean named = type == ApplicationDocument.DocumentType.PNG
                ? ending.equals("png")
                : Set.of("jpg", "jpeg").contains(ending);
        if (!named) throw new DocumentFileRefused(DocumentRefusal.ENDING);
        return new DocumentFile(name, type, bytes, 1);
    }

    private static ApplicationDocument.DocumentType picture(byte[] bytes) {
        try {
            return ApplicationDocument.DocumentType.valueOf(
                    DecodedPicture.of(bytes).format());
        } catch (PictureRefused e) {
            throw new DocumentFileRefused(
                    switch (e.refusal()) {
                        case TYPE -> DocumentRefusal.TYPE;
                        case PIXELS -> DocumentRefusal.PIXELS;
                        case FOREIGN -> DocumentRefusal.FOREIGN;
                        case CMYK -> DocumentRefusal.CMYK;
                        default -> DocumentRefusal.DAMAGED;
                    });
        } catch (IllegalArgumentException otherFormat) {
            throw new DocumentFileRefused(DocumentRefusal.TYPE);
        }
    }

    private static String ending(String name) {
        List<String> parts = Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\.", -1));
        if (parts.size() < 2) throw new DocumentFileRefused(DocumentRefusal.ENDING);
        List<String> before = parts.subList(1, parts.size() - 1);
        if (before.stream().map(String::strip).anyMatch(EXECUTABLE_ENDINGS::contains))
            throw new DocumentFileRefused(DocumentRefusal.DOUBLE);
        return parts.getLast();
    }

    /** Renders a page, from 1, as pixels, so that the file itself never reaches a browser. */
    public static BufferedImage show(ApplicationDocument.DocumentType type, byte[] bytes, int page) {
        PERMITS.acquireUninterruptibly();
        try {
            return type == ApplicationDocument.DocumentType.PDF
                    ? PdfFile.render(bytes, page)
                    : DecodedPicture.of(bytes).pixels();
        } finally {
            PERMITS.release();
        }
    }
}
