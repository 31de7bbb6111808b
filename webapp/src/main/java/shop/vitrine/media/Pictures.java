package shop.vitrine.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import shop.vitrine.tenants.Current;

/** Stores each picture once, by its content. Not transactional: decoding takes time. */
@ApplicationScoped
public class Pictures {
    @Inject
    StoredPictures stored;

    @Inject
    MediaStore store;

    @Inject
    Current current;

    /** @throws PictureRefused with a message key */
    public Picture add(byte[] file) {
        PictureHeader header = PictureHeader.of(file);
        String hash = hash(file, header);
        return known(hash).orElseGet(() -> encodeAndStore(hash, PictureDecoder.decode(file, header)));
    }

    public Picture add(InputStream in) throws IOException {
        return add(in.readNBytes(PictureHeader.MAX_BYTES + 1));
    }

    /** Validates only; nothing is stored. */
    public String examine(byte[] file) {
        PictureHeader header = PictureHeader.of(file);
        String hash = hash(file, header);
        if (known(hash).isEmpty()) PictureDecoder.decode(file, header);
        return hash;
    }

    public Picture draw(String identity, int width, Supplier<BufferedImage> drawing) {
        String hash = hashOfDrawing(identity, width);
        return known(hash).orElseGet(() -> encodeAndStore(hash, drawing.get()));
    }

    public static String hashOfDrawing(String identity, int width) {
        return MediaUrls.hash(sha256(identity.getBytes(StandardCharsets.UTF_8)), Math.min(width, widest()));
    }

    public boolean contains(String hash) {
        return known(hash).isPresent();
    }

    private Optional<Picture> known(String hash) {
        return stored.find(hash).filter(this::isKept);
    }

    /** A database may be restored without its media folder. */
    private boolean isKept(Picture picture) {
        return store.exists(MediaUrls.key(picture.hash(), picture.width()));
    }

    private Picture encodeAndStore(String hash, BufferedImage original) {
        int[] widths = MediaUrls.widths(hash);
        BufferedImage largest = PictureEncoder.scale(original, widths[widths.length - 1]);
        BufferedImage image = largest;
        for (int i = widths.length - 1; i >= 0; i--) {
            image = PictureEncoder.scale(image, widths[i]);
            store.put(MediaUrls.key(hash, widths[i]), PictureEncoder.webp(image));
        }
        String colour = DominantColour.dominant(image);
        return stored.keep(new Picture(hash, largest.getWidth(), largest.getHeight(), colour, current.now()));
    }

    private static String hash(byte[] file, PictureHeader header) {
        return MediaUrls.hash(sha256(file), Math.min(header.uprightWidth(), widest()));
    }

    private static int widest() {
        return MediaUrls.WIDTHS.getLast();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
