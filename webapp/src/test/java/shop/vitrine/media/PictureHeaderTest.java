package shop.vitrine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void readsTheSizeOfEachFormat(String format) {
        PictureHeader header = PictureHeader.of(SamplePictures.file(format, 90, 40));
        assertThat(header.width()).isEqualTo(90);
        assertThat(header.height()).isEqualTo(40);
        assertThat(header.format().name()).isEqualToIgnoringCase(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void refusesWhatIsCutOffAnywhere(String format) {
        byte[] file = SamplePictures.file(format, 90, 40);
        for (int length = 12; length < file.length - 1; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> PictureHeader.of(cut)).isInstanceOf(PictureRefused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void refusesWhatHasSomethingElseBehindIt(String format) {
        byte[] file = SamplePictures.file(format, 90, 40);
        refused("FOREIGN", SamplePictures.join(file, SamplePictures.text("PK\003\004 an archive")));
        refused("FOREIGN", SamplePictures.join(file, SamplePictures.text("<script>alert(1)</script>")));
    }

    @Test
    void takesPaddingAndASecondExposureBehindAJpeg() {
        byte[] jpeg = SamplePictures.file("jpeg", 90, 40);
        assertThat(PictureHeader.of(SamplePictures.join(jpeg, new byte[64])).width())
                .isEqualTo(90);
        assertThat(PictureHeader.of(SamplePictures.join(jpeg, SamplePictures.file("jpeg", 300, 200)))
                        .width())
                .isEqualTo(90);
        refused(
                "FOREIGN",
                SamplePictures.join(jpeg, SamplePictures.file("jpeg", 300, 200), SamplePictures.text("PK\003\004")));
    }

    @Test
    void refusesProgramsInComments() {
        byte[] jpeg = SamplePictures.file("jpeg", 20, 20);
        byte[] png = SamplePictures.file("png", 20, 20);
        refused("FOREIGN", SamplePictures.withSegment(jpeg, 0xfe, SamplePictures.text("<?php system($_GET[0]);")));
        refused("FOREIGN", SamplePictures.withSegment(jpeg, 0xfe, SamplePictures.text("%PDF-1.7")));
        refused("FOREIGN", SamplePictures.withChunk(png, "tEXt", SamplePictures.text("a\0<SCRIPT>1</SCRIPT>")));
        assertThat(PictureHeader.of(SamplePictures.withSegment(jpeg, 0xfe, SamplePictures.text("Taken in Delft")))
                        .width())
                .isEqualTo(20);
    }

    @Test
    void refusesBombsBeforeDecodingThem() {
        byte[] header = {0, 0, (byte) 0xc3, 0x50, 0, 0, (byte) 0xc3, 0x50, 8, 2, 0, 0, 0};
        byte[] png = SamplePictures.join(
                SamplePictures.text("\u0089PNG\r\n\u001a\n"),
                SamplePictures.chunk("IHDR", header),
                SamplePictures.chunk("IDAT", new byte[9]),
                SamplePictures.chunk("IEND", new byte[0]));
        refused("PIXELS", png);

        byte[] gif = SamplePictures.file("gif", 20, 20);
        for (int i = 0; i < gif.length; i++)
            if (gif[i] == 0x2c) {
                Arrays.fill(gif, i + 5, i + 9, (byte) 0xff);
                break;
            }
        refused("PIXELS", gif);
    }

    @Test
    void refusesTheTooHeavyAndTheUnknown() {
        refused("BYTES", new byte[PictureHeader.MAX_BYTES + 1]);
        refused("TYPE", SamplePictures.text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        refused("TYPE", SamplePictures.text("%PDF-1.7 …"));
        refused("TYPE", new byte[0]);
        refused("TYPE", SamplePictures.text("RIFF????WAVE"));
    }

    @Test
    void readsHowTheCameraWasHeld() {
        byte[] jpeg =
                SamplePictures.withSegment(SamplePictures.file("jpeg", 90, 40), 0xe1, SamplePictures.orientation(6));
        assertThat(PictureHeader.of(jpeg).orientation()).isEqualTo(6);
        assertThat(PictureHeader.of(jpeg).uprightWidth()).isEqualTo(40);
        byte[] broken = SamplePictures.withSegment(
                SamplePictures.file("jpeg", 90, 40), 0xe1, SamplePictures.text("Exif\0\0II\u00ff"));
        assertThat(PictureHeader.of(broken).orientation()).isEqualTo(1);
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> PictureHeader.of(file))
                .isInstanceOf(PictureRefused.class)
                .hasMessage(key);
    }
}
