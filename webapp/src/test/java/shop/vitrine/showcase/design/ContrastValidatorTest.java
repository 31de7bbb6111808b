package shop.vitrine.showcase.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.vitrine.showcase.design.ContrastValidator.ContrastProblem;
import shop.vitrine.showcase.design.ContrastValidator.ThemeColour;

class ContrastValidatorTest {
    @Test
    void whatReadsIsNotRefused() {
        assertThat(ContrastValidator.of(theme("#faf7f2", "#1a1714", "#b5371c"))).isEmpty();
        assertThat(ContrastValidator.of(theme("#10231a", "#eef6ec", "#9fd8a4"))).isEmpty();
    }

    @Test
    void paleTextIsRefusedWithItsRatioAndTheNearestThatReads() {
        ContrastProblem refusal = only("#ffffff", "#999999", "#b5371c");
        assertThat(refusal.field()).isEqualTo(ThemeColour.INK);
        assertThat(refusal.ratio()).isLessThan(3);
        assertThat(ContrastValidator.of(theme("#ffffff", refusal.instead().toString(), "#b5371c")))
                .isEmpty();
        assertThat(refusal.instead().isDark()).isTrue();
    }

    @Test
    void anAccentThatIsTooBrightIsRefused() {
        ContrastProblem refusal = only("#ffffff", "#111111", "#ffcc00");
        assertThat(refusal.field()).isEqualTo(ThemeColour.ACCENT);
        assertThat(ContrastValidator.of(
                        theme("#ffffff", "#111111", refusal.instead().toString())))
                .isEmpty();
    }

    @Test
    void whatIsOfferedIsTheNearest() {
        ContrastProblem refusal = only("#ffffff", "#111111", "#8a8a8a");
        Colour offered = refusal.instead();
        Colour brighter = offered.mix(Colour.WHITE, 0.03);
        assertThat(ContrastValidator.of(theme("#ffffff", "#111111", brighter.toString())))
                .isNotEmpty();
    }

    @Test
    void aGroundOnWhichNothingReadsIsItselfRefused() {
        ContrastProblem refusal = ContrastValidator.of(theme("#777777", "#7a7a7a", "#000000")).stream()
                .filter(problem -> problem.field() != ThemeColour.ACCENT)
                .findFirst()
                .orElseThrow();
        assertThat(refusal.field()).isIn(ThemeColour.GROUND, ThemeColour.INK);
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
                for (ContrastProblem refusal : ContrastValidator.of(theme(ground, ink, "#ff8800"))) {
                    if (refusal.field() == ThemeColour.INK)
                        assertThat(ContrastValidator.of(
                                        theme(ground, refusal.instead().toString(), "#ff8800")))
                                .noneMatch(problem -> problem.field() == ThemeColour.INK);
                }
    }

    @Test
    void whoTakesWhatIsOfferedIsNeverAskedTwiceForTheSameColour() {
        List<String> colours = List.of("#ffffff", "#000000", "#ffcc00", "#3366cc", "#808080", "#b5371c", "#eeeeee");
        for (String ground : colours)
            for (String ink : colours)
                for (String accent : colours) {
                    Theme theme = theme(ground, ink, accent);
                    for (ContrastProblem problem : ContrastValidator.of(theme)) {
                        assertThat(problem.ratio()).isLessThan(ContrastValidator.MIN_CONTRAST);
                        assertThat(problem.ratio())
                                .isLessThanOrEqualTo(problem.front().contrast(problem.back()));
                        if (problem.instead() == null || problem.field() == ThemeColour.GROUND) continue;
                        boolean isInk = problem.field() == ThemeColour.INK;
                        String taken = problem.instead().toString();
                        assertThat(ContrastValidator.of(theme(ground, isInk ? taken : ink, isInk ? accent : taken)))
                                .as("%s instead of %s in %s", taken, problem.field(), theme)
                                .noneMatch(left -> left.field() == problem.field());
                    }
                }
    }

    @Test
    void whatIsNotRefusedReadsByDay() {
        for (String ink : List.of("#000000", "#333333", "#555555", "#777777", "#999999")) {
            Palette palette = Palette.of(theme("#ffffff", ink, "#b5371c"));
            boolean reads = palette.ink().contrast(palette.ground()) >= 4.5
                    && palette.ink().contrast(palette.card()) >= 4.5
                    && palette.ink().contrast(palette.sunken()) >= 4.5;
            assertThat(ContrastValidator.of(theme("#ffffff", ink, "#b5371c")).stream()
                            .noneMatch(problem -> problem.field() == ThemeColour.INK))
                    .as(ink)
                    .isEqualTo(reads);
        }
    }

    private static ContrastProblem only(String ground, String ink, String accent) {
        List<ContrastProblem> refusals = ContrastValidator.of(theme(ground, ink, accent));
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }

    private static Theme theme(String ground, String ink, String accent) {
        return new Theme(Theme.Typeface.SANS, ground, ink, accent, Theme.Corners.SOFT);
    }
}
