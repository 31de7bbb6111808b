package shop.vitrine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void decodesEachFormat(String format) {
        BufferedImage image = decode(SamplePictures.file(format, 90, 40));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(90, 40);
        assertThat(side(image, 10, 20)).isEqualTo('R');
        assertThat(side(image, 80, 20)).isEqualTo('B');
    }

    /** The stored picture is red on its left; EXIF's orientation says where that ends up. */
    @ParameterizedTest
    @CsvSource({"1,L", "2,R", "3,R", "4,L", "5,T", "6,T", "7,B", "8,B"})
    void standsUpright(int orientation, char redAt) {
        BufferedImage image = decode(SamplePictures.withSegment(
                SamplePictures.file("jpeg", 96, 48), 0xe1, SamplePictures.orientation(orientation)));
        int width = image.getWidth();
        int height = image.getHeight();
        assertThat(width > height).isEqualTo(orientation < 5);
        int x = redAt == 'L' ? 8 : redAt == 'R' ? width - 8 : width / 2;
        int y = redAt == 'T' ? 8 : redAt == 'B' ? height - 8 : height / 2;
        assertThat(side(image, x, y)).isEqualTo('R');
    }

    @Test
    void putsTheTransparentOnWhite() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        assertThat(decode(bytes.toByteArray()).getRGB(5, 5)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void readsALargePictureNoLargerThanNeeded() {
        BufferedImage image = decode(SamplePictures.file("jpeg", 6000, 4000));
        assertThat(image.getWidth()).isBetween(2560, 3000);
    }

    @Test
    void refusesPixelsThatAreDamaged() {
        byte[] png = SamplePictures.file("png", 200, 200);
        Arrays.fill(png, 60, png.length - 20, (byte) 0x55);
        assertThatThrownBy(() -> decode(png)).isInstanceOf(PictureRefused.class);
    }

    @Test
    void encodesFromManyThreadsAtOnce() {
        byte[] alone = PictureEncoder.webp(SamplePictures.flag(400, 300));
        List<byte[]> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> PictureEncoder.webp(SamplePictures.flag(400, 300)))
                .toList();
        assertThat(together).allSatisfy(one -> assertThat(one).isEqualTo(alone));
        assertThat(new String(alone, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("EXIF", "XMP ");
    }

    @Test
    void findsTheCommonestColour() {
        BufferedImage flag = SamplePictures.flag(100, 40);
        flag.createGraphics().fillRect(0, 0, 10, 40);
        assertThat(DominantColour.dominant(flag)).isEqualTo("#0000ff");
    }

    private static BufferedImage decode(byte[] file) {
        return PictureDecoder.decode(file, PictureHeader.of(file));
    }

    private static char side(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 150 && colour.getBlue() < 100 ? 'R' : colour.getBlue() > 150 ? 'B' : '?';
    }

    /** 375 kB of file were 400 MB of pixels, plus 200 MB for rotation. */
    @ParameterizedTest
    @CsvSource({
        "PNG,5100,9700,8",
        "PNG,7071,7071,8",
        "PNG,16383,3000,8",
        "PNG,3000,16383,8",
        "PNG,7000,7000,1",
        "JPEG,5000,10000,3",
        "GIF,10000,5000,4"
    })
    void noPictureTakesMoreThanItsShareOfTheMemory(
            PictureHeader.PictureFormat format, int width, int height, int pixelBytes) {
        PictureHeader header = new PictureHeader(format, width, height, 1, pixelBytes);
        assertThat(PictureDecoder.megabytes(header, PictureDecoder.step(header)))
                .isLessThanOrEqualTo(160);
    }

    @Test
    void readsPicturesOfSixteenBits() throws Exception {
        var deep = new BufferedImage(
                new java.awt.image.ComponentColorModel(
                        java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                        true,
                        false,
                        java.awt.Transparency.TRANSLUCENT,
                        java.awt.image.DataBuffer.TYPE_USHORT),
                java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_USHORT, 64, 64, 4, null),
                false,
                null);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(deep, "png", bytes);
        assertThat(PictureHeader.of(bytes.toByteArray()).pixelBytes()).isEqualTo(8);
        assertThat(decode(bytes.toByteArray()).getWidth()).isEqualTo(64);
    }
}
