package shop.vitrine.vetting.documents;

import static shop.vitrine.vetting.documents.SampleDocumentFiles.join;
import static shop.vitrine.vetting.documents.SampleDocumentFiles.pdfWith;
import static shop.vitrine.vetting.documents.SampleDocumentFiles.text;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * An unacceptable file.
 *
 * @param problem message key
 */
record BadDocumentFile(String what, String name, byte[] bytes, String problem) {
    @Override
    public String toString() {
        return what;
    }

    static Stream<BadDocumentFile> all() {
        return Stream.of(pretenders(), polyglots(), acting(), bombs()).flatMap(one -> one);
    }

    private static Stream<BadDocumentFile> pretenders() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        byte[] jpeg = SampleDocumentFiles.picture("jpg");
        return Stream.of(
                new BadDocumentFile("SVG with script", "id.svg", text(svg), "vetting.file.type"),
                new BadDocumentFile("SVG called PNG", "id.png", text(svg), "vetting.file.type"),
                new BadDocumentFile(
                        "page called PDF",
                        "id.pdf",
                        text("<html><script>alert(1)</script></html>"),
                        "vetting.file.type"),
                new BadDocumentFile(
                        "GIF called JPEG", "id.jpg", SampleDocumentFiles.picture("gif"), "vetting.file.type"),
                new BadDocumentFile("JPEG called PDF", "id.pdf", jpeg, "vetting.file.ending"),
                new BadDocumentFile("PDF called PNG", "id.png", SampleDocumentFiles.pdf(1), "vetting.file.ending"),
                new BadDocumentFile("program's ending", "id.exe", jpeg, "vetting.file.ending"),
                new BadDocumentFile("no ending", "id", jpeg, "vetting.file.ending"),
                new BadDocumentFile(
                        "ending behind an ending", "id.pdf.exe", SampleDocumentFiles.pdf(1), "vetting.file.double"),
                new BadDocumentFile("ending before the ending", "id.php.jpg", jpeg, "vetting.file.double"),
                new BadDocumentFile(
                        "half a picture", "id.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "vetting.file.damaged"),
                new BadDocumentFile(
                        "half a PDF", "id.pdf", Arrays.copyOf(SampleDocumentFiles.pdf(2), 400), "vetting.file.damaged"),
                new BadDocumentFile(
                        "PDF of words only", "id.pdf", text("%PDF-1.7\nhello\n%%EOF"), "vetting.file.damaged"));
    }

    private static Stream<BadDocumentFile> polyglots() {
        return Stream.of(
                new BadDocumentFile(
                        "JPEG with a zip",
                        "id.jpg",
                        join(SampleDocumentFiles.picture("jpg"), SampleDocumentFiles.zip()),
                        "vetting.file.foreign"),
                new BadDocumentFile(
                        "PNG with a PDF",
                        "id.png",
                        join(SampleDocumentFiles.picture("png"), SampleDocumentFiles.pdf(1)),
                        "vetting.file.foreign"),
                new BadDocumentFile(
                        "PDF with a zip",
                        "id.pdf",
                        join(SampleDocumentFiles.pdf(1), SampleDocumentFiles.zip()),
                        "vetting.file.foreign"),
                new BadDocumentFile(
                        "PDF with a zip before its end",
                        "id.pdf",
                        join(SampleDocumentFiles.pdf(1), SampleDocumentFiles.zip(), text("\n%%EOF")),
                        "vetting.file.foreign"),
                new BadDocumentFile(
                        "PDF with a page in it",
                        "id.pdf",
                        pdfWith("", text("(<script>alert(1)</script>)")),
                        "vetting.file.foreign"),
                new BadDocumentFile(
                        "page with a PDF behind",
                        "id.pdf",
                        join(text("<b>hi</b>"), SampleDocumentFiles.pdf(1)),
                        "vetting.file.type"));
    }

    private static Stream<BadDocumentFile> acting() {
        return Stream.of(
                new BadDocumentFile(
                        "PDF with JavaScript",
                        "id.pdf",
                        pdfWith("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
                        "vetting.file.active"),
                new BadDocumentFile(
                        "PDF that starts a program",
                        "id.pdf",
                        pdfWith("/OpenAction 4 0 R", text("<< /S /Launch /F (cmd.exe) >>")),
                        "vetting.file.active"),
                new BadDocumentFile(
                        "PDF with a hidden action",
                        "id.pdf",
                        pdfWith("", text("<< /Unused << /S /Launch /F (cmd.exe) >> >>")),
                        "vetting.file.active"),
                new BadDocumentFile(
                        "PDF with a file in it",
                        "id.pdf",
                        pdfWith(
                                "/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>",
                                text("<< /Type /Filespec /F (a.exe) >>")),
                        "vetting.file.active"),
                new BadDocumentFile(
                        "encrypted PDF", "id.pdf", SampleDocumentFiles.encrypted(), "vetting.file.encrypted"));
    }

    private static Stream<BadDocumentFile> bombs() {
        return Stream.of(
                new BadDocumentFile(
                        "PDF bomb", "id.pdf", pdfWith("", SampleDocumentFiles.bomb(300)), "vetting.file.bomb"),
                new BadDocumentFile(
                        "PDF bomb packed twice",
                        "id.pdf",
                        pdfWith("", text("<< /Length 0 /Filter [/FlateDecode /FlateDecode] >>\nstream\n\nendstream")),
                        "vetting.file.unusual"),
                new BadDocumentFile(
                        "picture bomb", "id.png", SampleDocumentFiles.pngOf(30_000, 30_000), "vetting.file.pixels"),
                new BadDocumentFile("PDF of a book", "id.pdf", SampleDocumentFiles.pdf(31), "vetting.file.pages"));
    }
}
