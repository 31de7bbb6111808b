package shop.vitrine.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangeDetectorTest {
    @TempDir
    Path folder;

    @Test
    void whatIsMadeWrittenOrRemovedIsSeenOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "1");
        FileChangeDetector detector = new FileChangeDetector(List.of(folder, folder.resolve("not there")));
        assertThat(detector.poll()).isEmpty();
        Path other = Files.writeString(
                Files.createDirectories(folder.resolve("deep/er")).resolve("b"), "1");
        assertThat(detector.poll()).containsExactly(other);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(detector.poll()).containsExactly(file);
        Files.delete(other);
        assertThat(detector.poll()).containsExactly(other);
        assertThat(detector.poll()).isEmpty();
    }
}
