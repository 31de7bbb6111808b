package shop.vitrine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ByteReaderTest {
    private static final byte[] BYTES = {(byte) 0x81, 0x02, (byte) 0xf3, 0x04, 0x05, 0x06, 0x07, (byte) 0xff};

    @Test
    void numbersAreReadFromEitherEndAndNeverNegative() {
        assertThat(new ByteReader(BYTES).u8()).isEqualTo(0x81);
        assertThat(new ByteReader(BYTES).u16()).isEqualTo(0x8102);
        assertThat(new ByteReader(BYTES).u16le()).isEqualTo(0x0281);
        assertThat(new ByteReader(BYTES).u24le()).isEqualTo(0xf30281);
        assertThat(new ByteReader(BYTES).u32()).isEqualTo(0x8102f304L);
        assertThat(new ByteReader(BYTES).u32le()).isEqualTo(0x04f30281L);
    }

    @Test
    void whoReadsPastTheEndIsToldThatThePictureIsCutOff() {
        List<Consumer<ByteReader>> reads = List.of(
                ByteReader::u8,
                ByteReader::u16,
                ByteReader::u16le,
                ByteReader::u24le,
                ByteReader::u32,
                ByteReader::u32le,
                reader -> reader.text(1),
                reader -> reader.bytes(1),
                reader -> reader.skip(1));
        for (Consumer<ByteReader> read : reads) {
            ByteReader reader = new ByteReader(BYTES);
            reader.skip(BYTES.length);
            assertThat(reader.left()).isZero();
            assertThatThrownBy(() -> read.accept(reader))
                    .isInstanceOfSatisfying(
                            PictureRefused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(PictureRefusal.TRUNCATED));
        }
    }

    @Test
    void nobodyGoesBackOrFurtherThanThereIs() {
        for (long count : new long[] {-1, Long.MIN_VALUE, BYTES.length + 1, Long.MAX_VALUE, 1L << 32}) {
            ByteReader reader = new ByteReader(BYTES);
            assertThatThrownBy(() -> reader.skip(count)).isInstanceOf(PictureRefused.class);
            assertThat(reader.at()).isZero();
        }
    }

    @Test
    void aStartIsLookedAtAndNotTaken() {
        ByteReader reader = new ByteReader(BYTES);
        assertThat(reader.startWith(0x81, 0x02)).isTrue();
        assertThat(reader.startWith(0x81, 0x03)).isFalse();
        assertThat(reader.startWith()).isTrue();
        reader.skip(7);
        assertThat(reader.startWith(0xff)).isTrue();
        assertThat(reader.startWith(0xff, 0xff)).isFalse();
        assertThat(reader.at()).isEqualTo(7);
    }

    @Test
    void behindAPictureThereIsPaddingOrNothing() {
        new ByteReader(new byte[0]).requirePaddingOnly();
        new ByteReader(new byte[] {0, 0, (byte) 0xff, '\n', ' '}).requirePaddingOnly();
        assertThatThrownBy(() -> new ByteReader(new byte[] {0, 'P', 'K'}).requirePaddingOnly())
                .isInstanceOfSatisfying(
                        PictureRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(PictureRefusal.FOREIGN));
    }

    @Test
    void textAndBytesAreTakenInTheirOrder() {
        ByteReader reader = new ByteReader("RIFFxyzWEBP".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(reader.text(4)).isEqualTo("RIFF");
        assertThat(reader.bytes(3)).isEqualTo(new byte[] {'x', 'y', 'z'});
        assertThat(reader.text(4)).isEqualTo("WEBP");
        assertThat(reader.left()).isZero();
    }
}
