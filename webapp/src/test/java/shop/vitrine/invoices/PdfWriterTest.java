package shop.vitrine.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static final String SHEET = "<section class=\"sheet\"><p>Gr&#246;&#223;e &amp; &#8364; 5</p></section>";

    @Test
    void whatIsWrittenIsReadInItsLanguage() throws IOException {
        try (PDDocument pdf = print("Rechnung 7", SHEET)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Größe & € 5");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Rechnung 7");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void eachSheetBeginsOnAPageOfItsOwn() throws IOException {
        for (int sheets = 1; sheets <= 3; sheets++)
            try (PDDocument pdf =
                    print("Slips", Collections.nCopies(sheets, SHEET).toArray(String[]::new))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(sheets);
            }
    }

    @Test
    void aTitleIsTextAndNoMarkup() throws IOException {
        try (PDDocument pdf = print("</title><b>A & B</b> \"x\"", SHEET)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("</title><b>A & B</b> \"x\"");
        }
    }

    private static PDDocument print(String title, String... sheets) throws IOException {
        return Loader.loadPDF(PdfWriter.print(title, Locale.GERMAN, List.of(sheets)));
    }
}
