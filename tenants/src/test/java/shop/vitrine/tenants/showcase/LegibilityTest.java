package shop.vitrine.tenants.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.tenants.Theme;
import shop.vitrine.tenants.showcase.Legibility.Field;
import shop.vitrine.tenants.showcase.Legibility.Refusal;

class LegibilityTest {
    @Test
    void whatReadsIsNotRefused() {
        assertThat(Legibility.of(theme("#faf7f2", "#1a1714", "#b5371c"))).isEmpty();
        assertThat(Legibility.of(theme("#10231a", "#eef6ec", "#9fd8a4"))).isEmpty();
    }

    @Test
    void paleTextIsRefusedWithItsRatioAndTheNearestThatReads() {
        Refusal refusal = only("#ffffff", "#999999", "#b5371c");
        assertThat(refusal.field()).isEqualTo(Field.INK);
        assertThat(refusal.ratio()).isLessThan(3);
        assertThat(Legibility.of(theme("#ffffff", refusal.instead().toString(), "#b5371c")))
                .isEmpty();
        assertThat(refusal.instead().isDark()).isTrue();
    }

    @Test
    void anAccentThatIsTooBrightIsRefused() {
        Refusal refusal = only("#ffffff", "#111111", "#ffcc00");
        assertThat(refusal.field()).isEqualTo(Field.ACCENT);
        assertThat(Legibility.of(theme("#ffffff", "#111111", refusal.instead().toString())))
                .isEmpty();
    }

    @Test
    void whatIsOfferedIsTheNearest() {
        Refusal refusal = only("#ffffff", "#111111", "#8a8a8a");
        Colour offered = refusal.instead();
        Colour brighter = offered.with(Colour.WHITE, 0.03);
        assertThat(Legibility.of(theme("#ffffff", "#111111", brighter.toString())))
                .isNotEmpty();
    }

    @Test
    void aGroundOnWhichNothingReadsIsItselfRefused() {
        Refusal refusal = Legibility.of(theme("#777777", "#7a7a7a", "#000000")).stream()
                .filter(one -> one.field() != Field.ACCENT)
                .findFirst()
                .orElseThrow();
        assertThat(refusal.field()).isIn(Field.GROUND, Field.INK);
        assertThat(refusal.instead()).isNotNull();
    }

    @Test
    void aRatioThatIsJustTooSmallNeverReadsAsEnough() {
        assertThat(only("#ffffff", "#111111", "#777777").ratio()).isLessThan(4.5);
    }

    @Test
    void allThatIsOfferedReads() {
        for (String ground : List.of("#ffffff", "#000000", "#ffcc00", "#3366cc", "#808080", "#7a4b2a"))
            for (String ink : List.of("#ffffff", "#000000", "#888888", "#ff0000"))
                for (Refusal refusal : Legibility.of(theme(ground, ink, "#ff8800"))) {
                    if (refusal.field() == Field.INK)
                        assertThat(Legibility.of(theme(ground, refusal.instead().toString(), "#ff8800")))
                                .noneMatch(one -> one.field() == Field.INK);
                }
    }

    private static Refusal only(String ground, String ink, String accent) {
        List<Refusal> refusals = Legibility.of(theme(ground, ink, accent));
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }

    private static Theme theme(String ground, String ink, String accent) {
        return new Theme(Theme.Typeface.SANS, ground, ink, accent, Theme.Corners.SOFT);
    }
}
