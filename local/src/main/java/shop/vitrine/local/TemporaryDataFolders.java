package shop.vitrine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import shop.vitrine.local.servers.DataFolder;
import shop.vitrine.local.servers.FolderOperations;
import shop.vitrine.local.servers.PostgresServer;
import shop.vitrine.local.servers.ServerProcess;
import shop.vitrine.local.servers.StartFailure;

/** Data folders of temporary markets. */
final class TemporaryDataFolders {
    private static final String PREFIX = "vitrine-throwaway-";

    private TemporaryDataFolders() {}

    static Path make() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    /** Stops and removes what killed tests have left. */
    static void deleteAbandoned(Path postgres) throws IOException {
        List<Path> all;
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            all = folders.filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .filter(TemporaryDataFolders::old)
                    .toList();
        }
        for (Path folder : all) {
            try (DataFolder held = DataFolder.hold(folder)) {
                ServerProcess.endLeftovers(held);
                PostgresServer.endLeftover(held, postgres);
            } catch (StartFailure e) {
                // Still in use.
                continue;
            }
            FolderOperations.delete(folder);
        }
    }

    // A newer one may be about to be locked by the test that created it.
    private static boolean old(Path folder) {
        try {
            Instant made = Files.getLastModifiedTime(folder.resolve("lock")).toInstant();
            return made.isBefore(Instant.now().minus(Duration.ofMinutes(1)));
        } catch (IOException e) {
            return false;
        }
    }
}
