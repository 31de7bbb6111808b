package shop.vitrine.local.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A local market's databases, pictures, logs and secrets. Locked by one launcher at a time; the operating system
 * releases the lock when it dies.
 */
public final class DataFolder implements AutoCloseable {
    /** Held by this process: opening and closing the same file again would lose the lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path root, Path folder, FileChannel channel) {
        this.root = root;
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws StartFailure if it is locked or not writable */
    public static DataFolder hold(Path root) {
        try {
            Path folder = Files.createDirectories(root).toRealPath();
            if (!HELD.add(folder)) throw taken(root);
            try {
                return new DataFolder(root, folder, lock(root));
            } catch (IOException | StartFailure e) {
                HELD.remove(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new StartFailure("The data folder " + root + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        Files.createDirectories(root.resolve("logs"));
        Files.createDirectories(root.resolve("run"));
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) return channel;
        channel.close();
        throw taken(root);
    }

    private static StartFailure taken(Path root) {
        return new StartFailure("Another market is running on " + root + "; choose another folder with --data.");
    }

    public Path at(String name) {
        return root.resolve(name);
    }

    public Path folder(String name) throws IOException {
        return Files.createDirectories(at(name));
    }

    /** A random secret, stable for this folder and readable by its owner only. */
    public String secret(String name) throws IOException {
        Path file = at(name);
        if (!Files.exists(file)) writePrivately(file, RandomSecrets.random());
        return Files.readString(file).strip();
    }

    public static void writePrivately(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD.remove(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
