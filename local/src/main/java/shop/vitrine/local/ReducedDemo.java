package shop.vitrine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shop.vitrine.local.servers.FolderOperations;

/** A temporary copy of the demo with a few shops. */
record ReducedDemo(Path home) implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("art", "shops/leafy.noor", "shops/lumen", "shops/kiln.and.co");

    static ReducedDemo of(Path project) throws IOException {
        Path home = Files.createTempDirectory("vitrine-few-shops");
        for (String folder : FOLDERS)
            FolderOperations.copy(
                    project.resolve("demo").resolve(folder),
                    home.resolve("demo").resolve(folder));
        return new ReducedDemo(home);
    }

    @Override
    public void close() throws IOException {
        FolderOperations.delete(home);
    }
}
