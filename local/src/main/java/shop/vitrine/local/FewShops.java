package shop.vitrine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the demo with a few of its shops, gone when it is closed. */
record FewShops(Path home) implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("art", "shops/leafy.noor", "shops/lumen", "shops/kiln.and.co");

    static FewShops of(Path project) throws IOException {
        Path home = Files.createTempDirectory("vitrine-few-shops");
        for (String folder : FOLDERS)
            Folders.copy(
                    project.resolve("demo").resolve(folder),
                    home.resolve("demo").resolve(folder));
        return new FewShops(home);
    }

    @Override
    public void close() throws IOException {
        Folders.delete(home);
    }
}
