package shop.vitrine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void readsTheSizeOfEachFormat(String format) {
        Header header = Header.of(Samples.file(format, 90, 40));
        assertThat(header.width()).isEqualTo(90);
        assertThat(header.height()).isEqualTo(40);
        assertThat(header.format().name()).isEqualToIgnoringCase(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void refusesWhatIsCutOffAnywhere(String format) {
        byte[] file = Samples.file(format, 90, 40);
        for (int length = 12; length < file.length - 1; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> Header.of(cut)).isInstanceOf(PictureRefused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void refusesWhatHasSomethingElseBehindIt(String format) {
        byte[] file = Samples.file(format, 90, 40);
        refused("catalog.picture.foreign", Samples.join(file, Samples.text("PK\003\004 an archive")));
        refused("catalog.picture.foreign", Samples.join(file, Samples.text("<script>alert(1)</script>")));
    }

    @Test
    void takesPaddingAndASecondExposureBehindAJpeg() {
        byte[] jpeg = Samples.file("jpeg", 90, 40);
        assertThat(Header.of(Samples.join(jpeg, new byte[64])).width()).isEqualTo(90);
        assertThat(Header.of(Samples.join(jpeg, Samples.file("jpeg", 300, 200))).width())
                .isEqualTo(90);
        refused(
                "catalog.picture.foreign",
                Samples.join(jpeg, Samples.file("jpeg", 300, 200), Samples.text("PK\003\004")));
    }

    @Test
    void refusesProgramsInComments() {
        byte[] jpeg = Samples.file("jpeg", 20, 20);
        byte[] png = Samples.file("png", 20, 20);
        refused("catalog.picture.foreign", Samples.withSegment(jpeg, 0xfe, Samples.text("<?php system($_GET[0]);")));
        refused("catalog.picture.foreign", Samples.withSegment(jpeg, 0xfe, Samples.text("%PDF-1.7")));
        refused("catalog.picture.foreign", Samples.withChunk(png, "tEXt", Samples.text("a\0<SCRIPT>1</SCRIPT>")));
        assertThat(Header.of(Samples.withSegment(jpeg, 0xfe, Samples.text("Taken in Delft")))
                        .width())
                .isEqualTo(20);
    }

    @Test
    void refusesBombsBeforeDecodingThem() {
        byte[] header = {0, 0, (byte) 0xc3, 0x50, 0, 0, (byte) 0xc3, 0x50, 8, 2, 0, 0, 0};
        byte[] png = Samples.join(
                Samples.text("\u0089PNG\r\n\u001a\n"),
                Samples.chunk("IHDR", header),
                Samples.chunk("IDAT", new byte[9]),
                Samples.chunk("IEND", new byte[0]));
        refused("catalog.picture.pixels", png);

        byte[] gif = Samples.file("gif", 20, 20);
        for (int i = 0; i < gif.length; i++)
            if (gif[i] == 0x2c) {
                Arrays.fill(gif, i + 5, i + 9, (byte) 0xff);
                break;
            }
        refused("catalog.picture.pixels", gif);
    }

    @Test
    void refusesTheTooHeavyAndTheUnknown() {
        refused("catalog.picture.bytes", new byte[Header.HEAVIEST + 1]);
        refused("catalog.picture.type", Samples.text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        refused("catalog.picture.type", Samples.text("%PDF-1.7 …"));
        refused("catalog.picture.type", new byte[0]);
        refused("catalog.picture.type", Samples.text("RIFF????WAVE"));
    }

    @Test
    void readsHowTheCameraWasHeld() {
        byte[] jpeg = Samples.withSegment(Samples.file("jpeg", 90, 40), 0xe1, Samples.orientation(6));
        assertThat(Header.of(jpeg).orientation()).isEqualTo(6);
        assertThat(Header.of(jpeg).uprightWidth()).isEqualTo(40);
        byte[] broken = Samples.withSegment(Samples.file("jpeg", 90, 40), 0xe1, Samples.text("Exif\0\0II\u00ff"));
        assertThat(Header.of(broken).orientation()).isEqualTo(1);
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> Header.of(file))
                .isInstanceOf(PictureRefused.class)
                .hasMessage(key);
    }
}
