package shop.vitrine.showcase;

import java.util.Locale;
import shop.vitrine.showcase.design.ColourScheme;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.Palette;
import shop.vitrine.showcase.design.Theme;

/** A shop's theme as a stylesheet of custom properties, light and dark. */
public record ThemeStylesheet(String css) {
    public static ThemeStylesheet of(Design design) {
        return of(design.theme(), design.lighting());
    }

    public static ThemeStylesheet of(Theme theme, ColourScheme lighting) {
        Palette day = Palette.of(theme);
        String shapes = shapes(theme);
        return new ThemeStylesheet(
                switch (lighting) {
                    case BOTH ->
                        ":root{" + colours(day) + shapes + "}\n@media (prefers-color-scheme:dark){:root{"
                                + colours(day.night()) + "}}\n";
                    case DAY -> ":root{" + colours(day) + shapes + "}\n";
                    case NIGHT -> ":root{" + colours(day.night()) + shapes + "}\n";
                });
    }

    public String tag() {
        return Integer.toHexString(css.hashCode());
    }

    private static String colours(Palette palette) {
        return String.format(
                Locale.ROOT,
                "color-scheme:%s;--paper:%s;--ink:%s;--accent:%s;--accent-hover:%s;--on-accent:%s;--accent-wash:%s;"
                        + "--card:%s;--sunken:%s;--line:%s;--edge:%s;--soft:%s;",
                palette.isDark() ? "dark" : "light",
                palette.ground(),
                palette.ink(),
                palette.link(),
                palette.linkHover(),
                palette.onAccent(),
                palette.wash(),
                palette.card(),
                palette.sunken(),
                palette.line(),
                palette.edge(),
                palette.soft());
    }

    private static String shapes(Theme theme) {
        String headline = switch (theme.typeface()) {
            case SERIF -> "var(--serif)";
            case SANS -> "var(--sans);--headline-weight:650";
            case MONO -> "var(--mono)";
        };
        String radius = switch (theme.corners()) {
            case SOFT -> "18px";
            case ROUND -> "32px";
            case SQUARE -> "2px";
        };
        return "--headline:" + headline + ";--r-l:" + radius + ";--card-radius:" + radius + ";";
    }
}
