package shop.vitrine.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import shop.vitrine.platform.Settings;

/** Immutable files by key {@code <hash>-<width>.webp}. An object store could offer the same operations. */
@ApplicationScoped
class MediaStore {
    private final Path root;

    public MediaStore() {
        this(Path.of(Settings.find("VITRINE_MEDIA_DIR").orElse("media")));
    }

    MediaStore(Path root) {
        this.root = root;
    }

    /** Atomic, even with concurrent writers or a power failure. */
    public void put(String key, byte[] bytes) {
        Path file = file(key);
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), ".", ".part");
            try {
                Files.write(half, bytes);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<byte[]> open(String key) {
        try {
            return Optional.of(Files.readAllBytes(file(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean exists(String key) {
        return Files.isRegularFile(file(key));
    }

    private Path file(String key) {
        if (!key.matches("[0-9a-z]{8,}-[0-9]{1,4}\\.webp")) throw new IllegalArgumentException("Not a key: " + key);
        return root.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
    }
}
