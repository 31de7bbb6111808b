package shop.vitrine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderPictureSourceTest {
    @TempDir
    Path temp;

    private FolderPictureSource pictures;

    @BeforeEach
    void fill() throws IOException {
        Path feed = Files.createDirectories(temp.resolve("feed/images"));
        Files.writeString(feed.resolve("a b.jpg"), "a");
        Files.writeString(temp.resolve("secret.jpg"), "s");
        Files.createSymbolicLink(feed.resolve("link.jpg"), temp.resolve("secret.jpg"));
        Files.createSymbolicLink(feed.resolve("up"), temp);
        pictures = new FolderPictureSource(null, temp.resolve("feed"));
    }

    @Test
    void findsFilesBelow() throws IOException {
        assertThat(pictures.file("images/a b.jpg")).exists();
        assertThat(pictures.file("./images/../images/a b.jpg")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.jpg",
                "images/../../secret.jpg",
                "/etc/passwd",
                "images/link.jpg",
                "images/up/secret.jpg",
                "images",
                "",
                "..",
                "images\\..\\..\\secret.jpg",
                "file:///etc/passwd",
                "ftp://example.org/a.jpg",
                "a\0.jpg",
            })
    void knowsNoWayOut(String link) {
        assertThatThrownBy(() -> pictures.file(link))
                .isInstanceOf(PictureRefused.class)
                .hasMessage("OUTSIDE");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> pictures.file("images/none.jpg")).hasMessage("MISSING");
        assertThatThrownBy(() -> pictures.file("images/%2e%2e/%2e%2e/secret.jpg"))
                .hasMessage("MISSING");
    }
}
