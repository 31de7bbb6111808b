package shop.vitrine.local.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL binaries from the class path, unpacked once. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path unpackedIn(Path parent) throws IOException {
        String archive = "/postgres-" + system() + "-" + machine() + ".txz";
        URL url = PostgresBinaries.class.getResource(archive);
        if (url == null) {
            throw new StartFailure("There is no PostgreSQL for this machine in the build (" + archive.substring(1)
                    + "); point VITRINE_DB_URL at one.");
        }
        // The size identifies the version.
        Path target = parent.resolve("postgres-" + url.openConnection().getContentLengthLong());
        if (Files.exists(target)) return target;
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, "postgres-new");
        try (InputStream in = url.openStream()) {
            unpack(in, fresh);
        }
        // The server may run as another user.
        fresh.toFile().setReadable(true, false);
        fresh.toFile().setExecutable(true, false);
        return moved(fresh, target);
    }

    /** If another launcher was faster, its copy is used. */
    private static Path moved(Path fresh, Path target) throws IOException {
        try {
            return Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(target)) throw e;
            FolderOperations.delete(fresh);
            return target;
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    if ((entry.getMode() & 0100) != 0) path.toFile().setExecutable(true, false);
                }
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String machine() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name.equals("aarch64") ? "arm_64" : name;
    }
}
