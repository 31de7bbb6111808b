package shop.vitrine.vetting.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Accepts PDFs without scripts, attachments or actions. */
final class PdfFile {
    private static final int MAX_PAGES = 30;
    private static final float MAX_SIDE = 14_400;
    private static final int SHOWN_SIDE = 2_000;
    private static final int TAIL = 65_557;

    /** Signatures of other file types, at the places where their readers look. */
    private static final List<String> FOREIGN =
            List.of("<script", "<html", "<!doctype", "<svg", "<?php", "__halt_compiler");

    private PdfFile() {}

    static boolean isPdf(byte[] file) {
        return new String(file, 0, Math.min(5, file.length), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    /** @return number of pages */
    static int check(byte[] file) {
        refusePolyglots(file);
        DecompressionLimit.check(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) throw new DocumentFileRefused(DocumentRefusal.ENCRYPTED);
            PdfObjectScanner.check(document.getDocument());
            int pages = document.getNumberOfPages();
            if (pages < 1) throw new DocumentFileRefused(DocumentRefusal.DAMAGED);
            if (pages > MAX_PAGES) throw new DocumentFileRefused(DocumentRefusal.PAGES);
            document.getPages().forEach(page -> checkSize(page.getCropBox()));
            return pages;
        } catch (org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException e) {
            throw new DocumentFileRefused(DocumentRefusal.ENCRYPTED);
        } catch (DocumentFileRefused e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new DocumentFileRefused(DocumentRefusal.DAMAGED);
        }
    }

    private static void checkSize(PDRectangle box) {
        float side = Math.max(box.getWidth(), box.getHeight());
        if (!(side > 0 && side <= MAX_SIDE)) throw new DocumentFileRefused(DocumentRefusal.DAMAGED);
    }

    /** Refuses files with data after the end, such as a hidden web page or archive. */
    private static void refusePolyglots(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("%%EOF");
        if (end < 0) throw new DocumentFileRefused(DocumentRefusal.DAMAGED);
        if (!text.substring(end + 5).replace("\0", "").isBlank())
            throw new DocumentFileRefused(DocumentRefusal.FOREIGN);
        if (text.indexOf("PK\u0005\u0006", Math.max(0, text.length() - TAIL)) >= 0)
            throw new DocumentFileRefused(DocumentRefusal.FOREIGN);
        String plain = text.toLowerCase(Locale.ROOT);
        if (FOREIGN.stream().anyMatch(plain::contains)) throw new DocumentFileRefused(DocumentRefusal.FOREIGN);
    }

    /** @param page from 1 */
    static BufferedImage render(byte[] file, int page) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDRectangle box = document.getPage(page - 1).getCropBox();
            float scale = SHOWN_SIDE / Math.max(box.getWidth(), box.getHeight());
            return new PDFRenderer(document).renderImage(page - 1, Math.min(scale, 4), ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
