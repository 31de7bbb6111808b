package shop.vitrine.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.vitrine.showcase.design.ColourScheme;
import shop.vitrine.showcase.design.Theme;

class ThemeStylesheetTest {
    private final Theme light = theme("#faf7f2", "#1a1714", Theme.Typeface.SERIF, Theme.Corners.SOFT);
    private final Theme dark = theme("#141821", "#f2efe8", Theme.Typeface.MONO, Theme.Corners.SQUARE);

    @Test
    void aShopOfBothIsDarkWhereTheVisitorsDeviceIs() {
        String css = ThemeStylesheet.of(light, ColourScheme.BOTH).css();
        assertThat(css).contains("@media (prefers-color-scheme:dark)");
        assertThat(css.indexOf("color-scheme:light")).isLessThan(css.indexOf("color-scheme:dark"));
    }

    @Test
    void aShopOfOneKindOfLightHasItAlways() {
        assertThat(ThemeStylesheet.of(light, ColourScheme.DAY).css())
                .contains("color-scheme:light")
                .doesNotContain("@media", "color-scheme:dark");
        assertThat(ThemeStylesheet.of(light, ColourScheme.NIGHT).css())
                .contains("color-scheme:dark")
                .doesNotContain("@media", "color-scheme:light");
        assertThat(ThemeStylesheet.of(dark, ColourScheme.DAY).css()).contains("color-scheme:dark");
    }

    @ParameterizedTest
    @EnumSource
    void everyStylesheetSetsEveryColourAndClosesWhatItOpens(ColourScheme lighting) {
        for (Theme theme : new Theme[] {light, dark}) {
            String css = ThemeStylesheet.of(theme, lighting).css();
            for (String name :
                    "paper ink accent accent-hover on-accent accent-wash card sunken line edge soft".split(" "))
                assertThat(css).containsPattern("--" + name + ":#[0-9a-f]{6};");
            assertThat(css).contains("--headline:", "--card-radius:");
            assertThat(css.chars().filter(sign -> sign == '{').count())
                    .isEqualTo(css.chars().filter(sign -> sign == '}').count());
        }
    }

    @Test
    void theTagChangesWithTheColoursAndOnlyThen() {
        String tag = ThemeStylesheet.of(light, ColourScheme.BOTH).tag();
        assertThat(ThemeStylesheet.of(light, ColourScheme.BOTH).tag()).isEqualTo(tag);
        assertThat(ThemeStylesheet.of(dark, ColourScheme.BOTH).tag()).isNotEqualTo(tag);
        assertThat(ThemeStylesheet.of(light, ColourScheme.DAY).tag()).isNotEqualTo(tag);
        assertThat(tag).matches("[0-9a-f]+");
    }

    private static Theme theme(String ground, String ink, Theme.Typeface typeface, Theme.Corners corners) {
        return new Theme(typeface, ground, ink, "#b5371c", corners);
    }
}
