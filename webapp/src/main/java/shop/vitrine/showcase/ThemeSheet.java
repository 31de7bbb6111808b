package shop.vitrine.showcase;

import java.util.Locale;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Theme;
import shop.vitrine.tenants.showcase.Palette;

/** A shop's theme as a stylesheet of custom properties, by day and by night. */
record ThemeSheet(String css) {
    static ThemeSheet of(Shop shop) {
        Theme theme = shop.theme();
        Palette day = Palette.of(theme);
        return new ThemeSheet(":root{" + colours(day) + shapes(theme) + "}\n@media (prefers-color-scheme:dark){:root{"
                + colours(day.night()) + "}}\n");
    }

    String tag() {
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
