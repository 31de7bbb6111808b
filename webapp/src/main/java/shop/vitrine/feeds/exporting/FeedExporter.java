package shop.vitrine.feeds.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.tenants.Scope;

/** Exports all products of a shop in constant memory. */
@ApplicationScoped
public class FeedExporter {
    @Inject
    ExportReader reader;

    /** TSV that imports again without changes, read in batches, so concurrent changes may or may not be included. */
    public void write(String shop, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        text.write(String.join("\t", ProductExport.COLUMNS) + "\n");
        String last = "";
        while (last != null) {
            String after = last;
            ExportReader.ExportBatch part = Scope.shop(shop).get(() -> reader.next(shop, after));
            for (Map<String, String> row : part.rows()) text.write(line(row));
            text.flush();
            last = part.last();
        }
    }

    public static String line(Map<String, String> row) {
        return ProductExport.COLUMNS.stream()
                        .map(column -> field(row.getOrDefault(column, "")))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    /** Quoted only where necessary: many TSV readers know no quotes. */
    static String field(String text) {
        boolean plain = !text.startsWith("\"")
                && text.chars()
                        .noneMatch(one ->
                                List.of((int) '\t', (int) '\n', (int) '\r').contains(one));
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
