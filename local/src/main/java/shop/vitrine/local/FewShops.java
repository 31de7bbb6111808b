package shop.vitrine.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the demo with a few of its shops, gone when it is closed. */
record FewShops(Path home) implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("art", "shops/leafy.noor", "shops/lumen", "shops/kiln.and.co");

    static FewShops of(Path project) throws IOException {
        Path home = Files.createTempDirectory("vitrine-few-shops");
        for (String folder : FOLDERS)
            copy(project.resolve("demo").resolve(folder), home.resolve("demo").resolve(folder));
        return new FewShops(home);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Path copy = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) Files.createDirectories(copy);
                else Files.copy(one, copy);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        Folders.delete(home);
    }
}
