package shop.vitrine.vetting;

import static shop.vitrine.vetting.SamplePapers.join;
import static shop.vitrine.vetting.SamplePapers.pdfWith;
import static shop.vitrine.vetting.SamplePapers.text;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A file that must not come in.
 *
 * @param problem message key of why
 */
record BadPaper(String what, String name, byte[] bytes, String problem) {
    @Override
    public String toString() {
        return what;
    }

    static Stream<BadPaper> all() {
        return Stream.of(pretenders(), polyglots(), acting(), bombs()).flatMap(one -> one);
    }

    private static Stream<BadPaper> pretenders() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        byte[] jpeg = SamplePapers.picture("jpg");
        return Stream.of(
                new BadPaper("SVG with script", "id.svg", text(svg), "vetting.file.type"),
                new BadPaper("SVG called PNG", "id.png", text(svg), "vetting.file.type"),
                new BadPaper(
                        "page called PDF",
                        "id.pdf",
                        text("<html><script>alert(1)</script></html>"),
                        "vetting.file.type"),
                new BadPaper("GIF called JPEG", "id.jpg", SamplePapers.picture("gif"), "vetting.file.type"),
                new BadPaper("JPEG called PDF", "id.pdf", jpeg, "vetting.file.ending"),
                new BadPaper("PDF called PNG", "id.png", SamplePapers.pdf(1), "vetting.file.ending"),
                new BadPaper("program's ending", "id.exe", jpeg, "vetting.file.ending"),
                new BadPaper("no ending", "id", jpeg, "vetting.file.ending"),
                new BadPaper("ending behind an ending", "id.pdf.exe", SamplePapers.pdf(1), "vetting.file.double"),
                new BadPaper("ending before the ending", "id.php.jpg", jpeg, "vetting.file.double"),
                new BadPaper("half a picture", "id.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "vetting.file.damaged"),
                new BadPaper("half a PDF", "id.pdf", Arrays.copyOf(SamplePapers.pdf(2), 400), "vetting.file.damaged"),
                new BadPaper("PDF of words only", "id.pdf", text("%PDF-1.7\nhello\n%%EOF"), "vetting.file.damaged"));
    }

    private static Stream<BadPaper> polyglots() {
        return Stream.of(
                new BadPaper(
                        "JPEG with a zip",
                        "id.jpg",
                        join(SamplePapers.picture("jpg"), SamplePapers.zip()),
                        "vetting.file.foreign"),
                new BadPaper(
                        "PNG with a PDF",
                        "id.png",
                        join(SamplePapers.picture("png"), SamplePapers.pdf(1)),
                        "vetting.file.foreign"),
                new BadPaper(
                        "PDF with a zip",
                        "id.pdf",
                        join(SamplePapers.pdf(1), SamplePapers.zip()),
                        "vetting.file.foreign"),
                new BadPaper(
                        "PDF with a zip before its end",
                        "id.pdf",
                        join(SamplePapers.pdf(1), SamplePapers.zip(), text("\n%%EOF")),
                        "vetting.file.foreign"),
                new BadPaper(
                        "PDF with a page in it",
                        "id.pdf",
                        pdfWith("", text("(<script>alert(1)</script>)")),
                        "vetting.file.foreign"),
                new BadPaper(
                        "page with a PDF behind",
                        "id.pdf",
                        join(text("<b>hi</b>"), SamplePapers.pdf(1)),
                        "vetting.file.type"));
    }

    private static Stream<BadPaper> acting() {
        return Stream.of(
                new BadPaper(
                        "PDF with JavaScript",
                        "id.pdf",
                        pdfWith("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
                        "vetting.file.active"),
                new BadPaper(
                        "PDF that starts a program",
                        "id.pdf",
                        pdfWith("/OpenAction 4 0 R", text("<< /S /Launch /F (cmd.exe) >>")),
                        "vetting.file.active"),
                new BadPaper(
                        "PDF with a hidden action",
                        "id.pdf",
                        pdfWith("", text("<< /Unused << /S /Launch /F (cmd.exe) >> >>")),
                        "vetting.file.active"),
                new BadPaper(
                        "PDF with a file in it",
                        "id.pdf",
                        pdfWith(
                                "/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>",
                                text("<< /Type /Filespec /F (a.exe) >>")),
                        "vetting.file.active"),
                new BadPaper("encrypted PDF", "id.pdf", SamplePapers.encrypted(), "vetting.file.encrypted"));
    }

    private static Stream<BadPaper> bombs() {
        return Stream.of(
                new BadPaper("PDF bomb", "id.pdf", pdfWith("", SamplePapers.bomb(300)), "vetting.file.bomb"),
                new BadPaper(
                        "PDF bomb packed twice",
                        "id.pdf",
                        pdfWith("", text("<< /Length 0 /Filter [/FlateDecode /FlateDecode] >>\nstream\n\nendstream")),
                        "vetting.file.unusual"),
                new BadPaper("picture bomb", "id.png", SamplePapers.pngOf(30_000, 30_000), "vetting.file.pixels"),
                new BadPaper("PDF of a book", "id.pdf", SamplePapers.pdf(31), "vetting.file.pages"));
    }
}
