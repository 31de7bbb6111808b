package shop.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Unbounded repetition of a group needs a stack frame per turn and backtracks into each, so long input causes overflows
 * or endless matching. Such groups must be possessive or bounded.
 */
class RegularExpressionsTest {
    private static final Pattern USE = Pattern.compile(
            "(?:Pattern\\.compile|regexp =|FORM =|\\.(?:matches|replaceAll|replaceFirst|split))\\s*\\(?([^;]*)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern ENDLESS_GROUP = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,})(?![+])");

    @Test
    void noGroupIsRepeatedWithoutEnd() {
        List<String> endless = new ArrayList<>();
        int seen = 0;
        for (String module : List.of("webapp", "search", "tenants", "local"))
            for (Path file : sources(Path.of("..", module, "src/main/java")))
                for (String expression : expressions(text(file))) {
                    seen++;
                    if (ENDLESS_GROUP.matcher(expression).find()) endless.add(file.getFileName() + ": " + expression);
                }
        assertThat(seen).isGreaterThan(100);
        assertThat(endless).isEmpty();
    }

    private static List<String> expressions(String source) {
        return USE.matcher(source)
                .results()
                .flatMap(use -> LITERAL.matcher(use.group(1)).results())
                .map(literal -> literal.group(1).translateEscapes())
                .toList();
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
