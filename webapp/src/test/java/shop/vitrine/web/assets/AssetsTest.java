package shop.vitrine.web.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final Path STYLESHEETS = Path.of("src/main/webapp/assets/css");

    @Test
    void everyStylesheetIsSentOnce() throws IOException {
        List<String> joined = Assets.STYLESHEETS.values().stream()
                .flatMap(List::stream)
                .map(name -> name + ".css")
                .toList();
        try (Stream<Path> files = Files.list(STYLESHEETS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("test-gateway.css")))
                    .containsExactlyInAnyOrderElementsOf(joined);
        }
    }

    /** Dashboard styles are the larger part, and most visitors never need them. */
    @Test
    void theDashboardsStylesAreNotSentToBuyers() throws IOException {
        for (String name : Assets.STYLESHEETS.get(Assets.PUBLIC))
            assertThat(Files.readString(STYLESHEETS.resolve(name + ".css")))
                    .as(name)
                    .doesNotContain(".desk", ".table");
    }
}
