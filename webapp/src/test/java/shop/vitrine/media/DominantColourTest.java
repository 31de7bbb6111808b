package shop.vitrine.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class DominantColourTest {
    @Test
    void ofOneColourItIsThatColour() {
        for (Color colour : new Color[] {Color.BLACK, Color.WHITE, new Color(181, 55, 28), new Color(1, 2, 3)})
            assertThat(DominantColour.dominant(picture(colour, 100, 80, 0)))
                    .isEqualTo("#%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue()));
    }

    @Test
    void ofTwoItIsTheOneThereIsMoreOf() {
        assertThat(DominantColour.dominant(picture(Color.WHITE, 120, 120, 30))).isEqualTo("#ffffff");
        assertThat(DominantColour.dominant(picture(Color.WHITE, 120, 120, 100))).startsWith("#00");
    }

    @Test
    void thePictureMayBeAsSmallOrAsLongAsPicturesAre() {
        assertThat(DominantColour.dominant(picture(Color.WHITE, 1, 1, 0))).isEqualTo("#ffffff");
        assertThat(DominantColour.dominant(picture(Color.WHITE, 3, 4_000, 0))).isEqualTo("#ffffff");
        assertThat(DominantColour.dominant(picture(Color.WHITE, 4_000, 50, 0))).isEqualTo("#ffffff");
    }

    /** One colour, with a dark green band of this height. */
    private static BufferedImage picture(Color colour, int width, int height, int band) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = picture.createGraphics();
        paint.setColor(colour);
        paint.fillRect(0, 0, width, height);
        paint.setColor(new Color(0, 64, 0));
        paint.fillRect(0, 0, width, band);
        paint.dispose();
        return picture;
    }
}
