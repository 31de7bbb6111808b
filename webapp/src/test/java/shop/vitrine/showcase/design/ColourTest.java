package shop.vitrine.showcase.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    private static final List<Colour> GRID = grid();

    /** sRGB in steps of a fifth. */
    private static List<Colour> grid() {
        List<Colour> grid = new ArrayList<>();
        for (int red = 0; red <= 255; red += 51)
            for (int green = 0; green <= 255; green += 51)
                for (int blue = 0; blue <= 255; blue += 51) grid.add(new Colour(red, green, blue));
        return grid;
    }

    @Test
    void aColourComesBackFromItsText() {
        for (Colour colour : GRID) assertThat(Colour.of(colour.toString())).isEqualTo(colour);
        assertThat(Colour.of("#FAF7F2")).hasToString("#faf7f2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "faf7f2", "#faf7f", "#faf7f22", "#gggggg", "#faf7f2;", "rgb(1,2,3)"})
    void whatIsNoColourIsRefused(String text) {
        assertThatThrownBy(() -> Colour.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contrastIsTheSameBothWaysAndWithinItsBounds() {
        for (Colour one : GRID)
            for (Colour other : List.of(Colour.BLACK, Colour.WHITE, new Colour(181, 55, 28), one)) {
                double contrast = one.contrast(other);
                assertThat(contrast).isEqualTo(other.contrast(one)).isBetween(1.0, 21.0);
                if (one.equals(other)) assertThat(contrast).isEqualTo(1.0);
            }
    }

    @Test
    void mixedWithNothingOrWithAllItIsOneOrTheOther() {
        for (Colour colour : GRID) {
            assertThat(colour.mix(Colour.WHITE, 0)).isEqualTo(colour);
            assertThat(colour.mix(Colour.WHITE, 1)).isEqualTo(Colour.WHITE);
        }
        assertThat(Colour.BLACK.mix(Colour.WHITE, 0.5)).isEqualTo(new Colour(128, 128, 128));
    }

    @Test
    void whatIsMadeReadableReadsOnAnyGround() {
        for (Colour ground : GRID)
            for (Colour colour : List.of(ground, Colour.BLACK, Colour.WHITE, new Colour(181, 55, 28))) {
                Colour readable = colour.readableOn(ground, 4.5);
                assertThat(readable.contrast(ground))
                        .as("%s on %s", colour, ground)
                        .isGreaterThanOrEqualTo(4.5);
                if (colour.contrast(ground) >= 4.5) assertThat(readable).isEqualTo(colour);
            }
    }

    @Test
    void aColourIsDarkWhereWhiteReadsBetter() {
        assertThat(Colour.BLACK.isDark()).isTrue();
        assertThat(Colour.WHITE.isDark()).isFalse();
        for (Colour colour : GRID)
            assertThat(colour.isDark()).isEqualTo(colour.contrast(Colour.WHITE) > colour.contrast(Colour.BLACK));
    }
}
