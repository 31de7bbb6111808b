package shop.vitrine.media;

import java.awt.image.BufferedImage;

/** A picture's most common colour. */
final class DominantColour {
    private static final int SAMPLE = 48;
    private static final int SHADES = 4096;

    private DominantColour() {}

    /** @return {@code #rrggbb}, the mean of the most common of 4096 shades */
    static String dominant(BufferedImage picture) {
        BufferedImage sample = PictureEncoder.scale(picture, Math.min(SAMPLE, picture.getWidth()));
        long[][] sums = new long[SHADES][4];
        long[] most = sums[0];
        int rows = Math.min(sample.getHeight(), SAMPLE * 4);
        for (int y = 0; y < rows; y++)
            for (int x = 0; x < sample.getWidth(); x++) {
                long[] shade = count(sums, sample.getRGB(x, y));
                if (shade[3] > most[3]) most = shade;
            }
        return "#%02x%02x%02x".formatted(most[0] / most[3], most[1] / most[3], most[2] / most[3]);
    }

    private static long[] count(long[][] sums, int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        long[] shade = sums[red >> 4 << 8 | green >> 4 << 4 | blue >> 4];
        shade[0] += red;
        shade[1] += green;
        shade[2] += blue;
        shade[3]++;
        return shade;
    }
}
