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
import shop.vitrine.house.MarketClock;

/**
 * All pictures. Each is kept once, whoever brings it: it is known by the content that came in and recognised before it
 * is decoded. Call outside of a transaction, for decoding and encoding take their time.
 */
@ApplicationScoped
public class Pictures {
    @Inject
    PictureRows rows;

    @Inject
    MediaStore store;

    @Inject
    MarketClock clock;

    /** @throws PictureRefused with a message's key when it is none that the market takes */
    public Picture add(byte[] file) {
        Header header = Header.of(file);
        String hash = hash(file, header);
        return known(hash).orElseGet(() -> develop(hash, Decoding.decode(file, header)));
    }

    /** @see #add(byte[]) */
    public Picture add(InputStream in) throws IOException {
        return add(in.readNBytes(Header.HEAVIEST + 1));
    }

    /** The picture's hash, when it would be taken; nothing is kept. */
    public String examine(byte[] file) {
        Header header = Header.of(file);
        String hash = hash(file, header);
        if (known(hash).isEmpty()) Decoding.decode(file, header);
        return hash;
    }

    /**
     * A picture drawn by the market itself.
     *
     * @param identity tells it from all others; it is drawn only when it is not there yet
     * @param width of what will be drawn, in pixels
     */
    public Picture draw(String identity, int width, Supplier<BufferedImage> drawing) {
        String hash = drawn(identity, width);
        return known(hash).orElseGet(() -> develop(hash, drawing.get()));
    }

    /** The hash that {@link #draw} would give. */
    public static String drawn(String identity, int width) {
        return Media.hash(sha256(identity.getBytes(StandardCharsets.UTF_8)), Math.min(width, widest()));
    }

    /** Whether this is the hash of a picture that was kept. */
    public boolean has(String hash) {
        return known(hash).isPresent();
    }

    private Optional<Picture> known(String hash) {
        return rows.find(hash).filter(this::isKept);
    }

    /** A database may be restored without its media folder. */
    private boolean isKept(Picture picture) {
        return store.exists(Media.key(picture.hash(), picture.width()));
    }

    private Picture develop(String hash, BufferedImage original) {
        int[] widths = Media.widths(hash);
        BufferedImage largest = Encoding.scale(original, widths[widths.length - 1]);
        BufferedImage image = largest;
        for (int i = widths.length - 1; i >= 0; i--) {
            image = Encoding.scale(image, widths[i]);
            store.put(Media.key(hash, widths[i]), Encoding.webp(image));
        }
        String colour = Colours.dominant(image);
        return rows.keep(new Picture(hash, largest.getWidth(), largest.getHeight(), colour, clock.now()));
    }

    private static String hash(byte[] file, Header header) {
        return Media.hash(sha256(file), Math.min(header.uprightWidth(), widest()));
    }

    private static int widest() {
        return Media.WIDTHS.getLast();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
