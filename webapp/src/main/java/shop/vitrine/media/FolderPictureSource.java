package shop.vitrine.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Pictures in a feed's folder, confined to it. */
public final class FolderPictureSource implements PictureSource {
    private final Pictures pictures;
    private final Path folder;

    public FolderPictureSource(Pictures pictures, Path folder) {
        this.pictures = pictures;
        try {
            this.folder = folder.toRealPath();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String bring(String link, boolean keep) {
        try (var in = Files.newInputStream(file(link), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(PictureHeader.MAX_BYTES + 1);
            return keep ? pictures.add(bytes).hash() : pictures.examine(bytes);
        } catch (IOException e) {
            throw new PictureRefused(PictureRefusal.MISSING);
        }
    }

    /** Refuses paths that resolve through symbolic links. */
    Path file(String link) throws IOException {
        Path file = below(link);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) throw new PictureRefused(PictureRefusal.MISSING);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().equals(file)) throw new PictureRefused(PictureRefusal.OUTSIDE);
        return file;
    }

    private Path below(String link) {
        try {
            Path relative = Path.of(link);
            Path file = folder.resolve(relative).normalize();
            if (relative.isAbsolute() || link.contains("\\") || link.contains("://") || !file.startsWith(folder))
                throw new PictureRefused(PictureRefusal.OUTSIDE);
            return file;
        } catch (InvalidPathException e) {
            throw new PictureRefused(PictureRefusal.OUTSIDE);
        }
    }
}
