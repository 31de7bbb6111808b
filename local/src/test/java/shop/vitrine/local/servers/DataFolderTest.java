package shop.vitrine.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only one market holds a folder, and a refused one does not disturb it. */
class DataFolderTest {
    @TempDir
    Path root;

    @Test
    void isHeldOnceAndFreeAgainAfterwards() {
        try (DataFolder held = DataFolder.hold(root)) {
            assertThat(held.at("logs")).isDirectory();
            assertThatThrownBy(() -> DataFolder.hold(root)).isInstanceOf(StartFailure.class);
            assertThatThrownBy(() -> DataFolder.hold(root.resolve("../" + root.getFileName())))
                    .isInstanceOf(StartFailure.class);
        }
        DataFolder.hold(root).close();
    }

    /** POSIX locks are released when the process closes the file, through any channel. */
    @Test
    void aRefusalLeavesTheLockWhereItIs() throws IOException, InterruptedException {
        try (DataFolder held = DataFolder.hold(root)) {
            assertThatThrownBy(() -> DataFolder.hold(root)).isInstanceOf(StartFailure.class);
            assertThat(lockedByAnother(held.at("lock"))).isTrue();
        }
    }

    /** From another process, since this one can always relock its own file. */
    private static boolean lockedByAnother(Path lock) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String path = System.getProperty("java.class.path");
        Process process =
                new ProcessBuilder(java.toString(), "-cp", path, LockProbe.class.getName(), lock.toString()).start();
        return process.waitFor() == 1;
    }

    /** Exits with 1 if the file is locked. */
    static final class LockProbe {
        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
                System.exit(channel.tryLock() == null ? 1 : 0);
            }
        }
    }
}
