package shop.vitrine.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reports files that changed since the last look. */
final class FileChangeDetector {
    private final List<Path> folders;
    private Map<Path, FileTime> seen;

    FileChangeDetector(List<Path> folders) throws IOException {
        this.folders = folders;
        seen = look();
    }

    Set<Path> poll() throws IOException {
        Map<Path, FileTime> now = look();
        Set<Path> changed = new HashSet<>(seen.keySet());
        changed.removeAll(now.keySet());
        now.forEach((path, time) -> {
            if (!time.equals(seen.get(path))) changed.add(path);
        });
        seen = now;
        return changed;
    }

    private Map<Path, FileTime> look() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    times.put(file, Files.getLastModifiedTime(file));
                }
            } catch (UncheckedIOException e) {
                // Editors move files about while saving; the next look finds them.
                return seen == null ? times : seen;
            }
        }
        return times;
    }
}
