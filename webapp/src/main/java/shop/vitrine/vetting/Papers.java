package shop.vitrine.vetting;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import shop.vitrine.media.PictureRefused;
import shop.vitrine.media.Still;
import shop.vitrine.pages.Upload;
import shop.vitrine.tenants.vetting.Document;
import shop.vitrine.tenants.vetting.Paper;

/** What a document may be: a PDF, JPEG or PNG by its content, by its name too, and nothing else besides. */
final class Papers {
    /** Endings that say that a file does something. Before the real one they are there to deceive. */
    private static final Set<String> ACTING = Set.of(
            "exe", "com", "bat", "cmd", "scr", "msi", "ps1", "sh", "js", "mjs", "vbs", "jar", "jsp", "php", "phtml",
            "php5", "asp", "aspx", "cgi", "pl", "py", "html", "htm", "xhtml", "svg", "xml", "hta", "lnk", "dll", "app",
            "zip", "docm", "xlsm", "pdf", "jpg", "jpeg", "png");

    /** Examining takes memory; a few at once are enough. */
    private static final Semaphore TABLE = new Semaphore(2, true);

    private Papers() {}

    /** @throws PaperRefused with what is wrong; nothing of it is kept anywhere */
    static Paper examine(Upload file) {
        if (file.size() > Document.HEAVIEST) throw new PaperRefused("vetting.file.heavy");
        if (file.size() == 0) throw new PaperRefused("vetting.file.empty");
        if (!file.isPlainlyNamed()) throw new PaperRefused("vetting.file.path");
        TABLE.acquireUninterruptibly();
        try {
            return examine(file.name(), file.bytes());
        } finally {
            TABLE.release();
        }
    }

    static Paper examine(String name, byte[] bytes) {
        String ending = ending(name);
        if (PdfFile.isOne(bytes)) {
            if (!ending.equals("pdf")) throw new PaperRefused("vetting.file.ending");
            return new Paper(name, Document.Type.PDF, bytes, PdfFile.check(bytes));
        }
        Document.Type type = picture(bytes);
        boolean named = type == Document.Type.PNG
                ? ending.equals("png")
                : Set.of("jpg", "jpeg").contains(ending);
        if (!named) throw new PaperRefused("vetting.file.ending");
        return new Paper(name, type, bytes, 1);
    }

    private static Document.Type picture(byte[] bytes) {
        try {
            return Document.Type.valueOf(Still.of(bytes).format());
        } catch (PictureRefused e) {
            throw new PaperRefused(
                    switch (e.key()) {
                        case "catalog.picture.type" -> "vetting.file.type";
                        case "catalog.picture.pixels" -> "vetting.file.pixels";
                        case "catalog.picture.foreign" -> "vetting.file.foreign";
                        case "catalog.picture.cmyk" -> "vetting.file.cmyk";
                        default -> "vetting.file.damaged";
                    });
        } catch (IllegalArgumentException otherFormat) {
            throw new PaperRefused("vetting.file.type");
        }
    }

    private static String ending(String name) {
        List<String> parts = Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\.", -1));
        if (parts.size() < 2) throw new PaperRefused("vetting.file.ending");
        List<String> before = parts.subList(1, parts.size() - 1);
        if (before.stream().map(String::strip).anyMatch(ACTING::contains))
            throw new PaperRefused("vetting.file.double");
        return parts.getLast();
    }

    /** A page as pixels, so that nothing of the file itself reaches a browser. @param page counted from 1 */
    static BufferedImage show(Document.Type type, byte[] bytes, int page) {
        TABLE.acquireUninterruptibly();
        try {
            return type == Document.Type.PDF
                    ? PdfFile.render(bytes, page)
                    : Still.of(bytes).pixels();
        } finally {
            TABLE.release();
        }
    }
}
