package shop.vitrine.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our own tables of the class path: tabs between, a header above. */
public final class ClasspathTsv {
    private ClasspathTsv() {}

    /** The cells of each line. */
    public static List<String[]> read(String resource) {
        try (var in = ClasspathTsv.class.getResourceAsStream(resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
