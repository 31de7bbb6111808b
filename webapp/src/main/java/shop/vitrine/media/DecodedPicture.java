package shop.vitrine.media;

import java.awt.image.BufferedImage;

/**
 * A picture that is only looked at and kept by somebody else as it came.
 *
 * @param format what it is by its content: {@code JPEG}, {@code PNG}, {@code GIF} or {@code WEBP}
 * @param pixels upright and opaque
 */
public record DecodedPicture(String format, BufferedImage pixels) {
    /** @throws PictureRefused when it is too big, damaged, or more than a picture */
    public static DecodedPicture of(byte[] file) {
        PictureHeader header = PictureHeader.of(file);
        return new DecodedPicture(header.format().name(), PictureDecoder.decode(file, header));
    }
}
