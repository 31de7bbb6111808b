package shop.vitrine.showcase.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private final List<Theme> themes = List.of(
            theme("#faf7f2", "#1a1714", "#b5371c"),
            theme("#141821", "#f2efe8", "#ffb454"),
            theme("#ffffff", "#000000", "#ffee00"),
            theme("#fff4cf", "#3a2c00", "#9c6205"),
            theme("#9a9a9a", "#000000", "#8a8a8a"));

    @Test
    void contrastIsAsWcagCountsIt() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21.0);
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isBetween(4.54, 4.55);
    }

    @Test
    void everyTextCanBeReadByDayAndByNight() {
        for (Theme theme : themes)
            for (Palette palette : List.of(Palette.of(theme), Palette.of(theme).night())) {
                assertThat(palette.link().contrast(palette.ground())).isGreaterThanOrEqualTo(4.5);
                assertThat(palette.soft().contrast(palette.sunken())).isGreaterThanOrEqualTo(4.5);
                assertThat(palette.onAccent().contrast(palette.link())).isGreaterThanOrEqualTo(4.5);
                assertThat(palette.edge().contrast(palette.ground())).isGreaterThanOrEqualTo(3);
            }
    }

    @Test
    void aColourThatReadsAlreadyStaysAsTheShopChoseIt() {
        Palette palette = Palette.of(themes.getFirst());
        assertThat(palette.link()).isEqualTo(Colour.of("#b5371c"));
    }

    @Test
    void nightIsDark() {
        for (Theme theme : themes)
            assertThat(Palette.of(theme).night().isDark()).isTrue();
    }

    private static Theme theme(String ground, String ink, String accent) {
        return new Theme(Theme.Typeface.SANS, ground, ink, accent, Theme.Corners.SOFT);
    }
}
