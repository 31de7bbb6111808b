package shop.vitrine.media;

import java.awt.image.BufferedImage;

/** A validated and decoded picture that is not stored; its pixels are upright and opaque. */
public record DecodedPicture(String format, BufferedImage pixels) {
    /** @throws PictureRefused if too big, damaged, or polyglot */
    public static DecodedPicture of(byte[] file) {
        PictureHeader header = PictureHeader.of(file);
        return new DecodedPicture(header.format().name(), PictureDecoder.decode(file, header));
    }
}
