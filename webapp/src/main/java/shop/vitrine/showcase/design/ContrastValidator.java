package shop.vitrine.showcase.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks that the colours of a theme are readable together, light and dark, by WCAG AA. */
public final class ContrastValidator {
    public static final double MIN_CONTRAST = 4.5;
    private static final int STEPS = 100;

    private ContrastValidator() {}

    public enum ThemeColour {
        GROUND,
        INK,
        ACCENT
    }

    /** Foreground and background. */
    public enum ColourPair {
        INK_ON_GROUND(ThemeColour.INK),
        INK_ON_CARD(ThemeColour.INK),
        INK_ON_SUNKEN(ThemeColour.INK),
        ACCENT_ON_GROUND(ThemeColour.ACCENT),
        ACCENT_ON_SUNKEN(ThemeColour.ACCENT);

        private final ThemeColour field;

        ColourPair(ThemeColour field) {
            this.field = field;
        }
    }

    /**
     * Insufficient contrast.
     *
     * @param ratio cut to one digit, never rounded up to look sufficient
     * @param instead nearest sufficient colour, or null
     */
    public record ContrastProblem(
            ThemeColour field,
            ColourPair pair,
            boolean night,
            Colour front,
            Colour back,
            double ratio,
            Colour instead) {}

    /** The worst problem of each colour; empty for a readable theme. */
    public static List<ContrastProblem> of(Theme theme) {
        List<ContrastProblem> refusals = new ArrayList<>();
        for (ThemeColour field : List.of(ThemeColour.INK, ThemeColour.ACCENT))
            failing(theme, field)
                    .min(Comparator.comparingDouble(Reading::contrast))
                    .ifPresent(worst -> refusals.add(refusal(theme, field, worst)));
        return refusals;
    }

    private static ContrastProblem refusal(Theme theme, ThemeColour field, Reading worst) {
        double ratio = Math.floor(worst.contrast() * 10) / 10;
        Optional<Colour> instead = nearest(theme, field);
        if (instead.isEmpty() && field == ThemeColour.INK)
            return new ContrastProblem(
                    ThemeColour.GROUND, worst.pair, worst.night, worst.front, worst.back, ratio, ground(theme));
        return new ContrastProblem(
                field, worst.pair, worst.night, worst.front, worst.back, ratio, instead.orElse(null));
    }

    private static Optional<Colour> nearest(Theme theme, ThemeColour field) {
        Colour chosen = Colour.of(field == ThemeColour.INK ? theme.ink() : theme.accent());
        return toBothEnds(
                chosen,
                colour -> failing(with(theme, field, colour), field).findAny().isEmpty());
    }

    /** The nearest ground on which black or white can be read. */
    private static Colour ground(Theme theme) {
        return toBothEnds(
                        Colour.of(theme.ground()),
                        colour -> Stream.of(Colour.BLACK, Colour.WHITE)
                                .anyMatch(ink -> failing(
                                                with(with(theme, ThemeColour.GROUND, colour), ThemeColour.INK, ink),
                                                ThemeColour.INK)
                                        .findAny()
                                        .isEmpty()))
                .orElse(Colour.WHITE);
    }

    private static Optional<Colour> toBothEnds(Colour from, java.util.function.Predicate<Colour> fits) {
        for (int step = 0; step <= STEPS; step++)
            for (Colour end : List.of(Colour.BLACK, Colour.WHITE)) {
                Colour tried = from.mix(end, (double) step / STEPS);
                if (fits.test(tried)) return Optional.of(tried);
            }
        return Optional.empty();
    }

    private static Stream<Reading> failing(Theme theme, ThemeColour field) {
        Palette day = Palette.of(theme);
        // In the dark scheme the accent is adjusted; in the light one it is shown as chosen.
        return Stream.concat(readings(day, Palette::accent, false), readings(day.night(), Palette::link, true))
                .filter(reading -> reading.pair.field == field)
                .filter(reading -> reading.contrast() < MIN_CONTRAST);
    }

    private static Stream<Reading> readings(Palette palette, Function<Palette, Colour> accent, boolean night) {
        return Stream.of(
                new Reading(ColourPair.INK_ON_GROUND, night, palette.ink(), palette.ground()),
                new Reading(ColourPair.INK_ON_CARD, night, palette.ink(), palette.card()),
                new Reading(ColourPair.INK_ON_SUNKEN, night, palette.ink(), palette.sunken()),
                new Reading(ColourPair.ACCENT_ON_GROUND, night, accent.apply(palette), palette.ground()),
                new Reading(ColourPair.ACCENT_ON_SUNKEN, night, accent.apply(palette), palette.sunken()));
    }

    private static Theme with(Theme theme, ThemeColour field, Colour colour) {
        return new Theme(
                theme.typeface(),
                field == ThemeColour.GROUND ? colour.toString() : theme.ground(),
                field == ThemeColour.INK ? colour.toString() : theme.ink(),
                field == ThemeColour.ACCENT ? colour.toString() : theme.accent(),
                theme.corners());
    }

    private record Reading(ColourPair pair, boolean night, Colour front, Colour back) {
        double contrast() {
            return front.contrast(back);
        }
    }
}
