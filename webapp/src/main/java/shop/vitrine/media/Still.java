package shop.vitrine.media;

import java.awt.image.BufferedImage;

/**
 * A picture that is only looked at and kept by somebody else as it came.
 *
 * @param format what it is by its content: {@code JPEG}, {@code PNG}, {@code GIF} or {@code WEBP}
 * @param pixels upright and opaque
 */
public record Still(String format, BufferedImage pixels) {
    /** @throws PictureRefused when it is too big, damaged, or more than a picture */
    public static Still of(byte[] file) {
        Header header = Header.of(file);
        return new Still(header.format().name(), Decoding.decode(file, header));
    }
}
