package shop.vitrine.local.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Everything that one local market keeps: databases, pictures, logs, secrets. One launcher at a time holds it; when
 * that launcher dies, however hard, the operating system lets go of it.
 */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** @throws StartFailure if another market holds it or it cannot be written */
    public static DataFolder hold(Path root) {
        try {
            Files.createDirectories(root);
            Path lock = root.resolve("lock");
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("Another market is running on " + root + "; choose another folder with --data.");
            }
            DataFolder held = new DataFolder(root, channel);
            Files.createDirectories(held.at("logs"));
            Files.createDirectories(held.at("run"));
            return held;
        } catch (IOException e) {
            throw new StartFailure("The data folder " + root + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public Path at(String name) {
        return root.resolve(name);
    }

    public Path folder(String name) throws IOException {
        return Files.createDirectories(at(name));
    }

    /** A random text that stays the same for this folder, readable by its owner only. */
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
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
