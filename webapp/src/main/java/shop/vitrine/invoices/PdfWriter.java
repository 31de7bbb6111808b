package shop.vitrine.invoices;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.unbescape.html.HtmlEscape;

/** Renders XHTML as tagged PDF with embedded fonts. Fetches nothing from outside. */
final class PdfWriter {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final String FAMILY = "Paper";
    private static final String STYLE = read("/orders/papers.css");

    private PdfWriter() {}

    /** Each sheet is well-formed XML and starts a page. */
    static byte[] print(String title, Locale language, List<String> sheets) {
        String name = HtmlEscape.escapeHtml4Xml(title);
        String html = "<html lang=\"" + language.getLanguage() + "\"><head><title>" + name
                + "</title><meta name=\"subject\" content=\"" + name + "\"/><style>" + STYLE + "</style></head><body>"
                + String.join("", sheets) + "</body></html>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            builder(html).toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Vitrine");
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(html, null);
        builder.useFont(font(""), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font("-Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        return builder;
    }

    private static FSSupplier<InputStream> font(String face) {
        return () -> PdfWriter.class.getResourceAsStream(FONTS + face + ".ttf");
    }

    private static String read(String resource) {
        try (InputStream in = PdfWriter.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
