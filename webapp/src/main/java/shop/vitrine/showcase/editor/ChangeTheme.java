package shop.vitrine.showcase.editor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Map;
import shop.vitrine.showcase.design.ColourScheme;
import shop.vitrine.showcase.design.Design;
import shop.vitrine.showcase.design.Theme;
import shop.vitrine.web.conflict.Version;

/** The submitted theme, with accepted suggestions by field; {@code marked} if the form showed errors. */
record ChangeTheme(
        Version version,

        @NotNull(message = CHOOSE) @Pattern(regexp = "SERIF|SANS|MONO", message = CHOOSE)
        String typeface,

        @Valid ThemeColours colours,

        @NotNull(message = CHOOSE) @Pattern(regexp = "SOFT|ROUND|SQUARE", message = CHOOSE)
        String corners,

        @NotNull(message = CHOOSE) @Pattern(regexp = "BOTH|DAY|NIGHT", message = CHOOSE)
        String lighting,

        Map<String, String> instead,
        boolean marked) {
    private static final String HEX = "#[0-9a-f]{6}";
    private static final String COLOUR = "showcase.theme.colour";
    private static final String CHOOSE = "showcase.theme.choose";

    public record ThemeColours(
            @NotNull(message = COLOUR) @Pattern(regexp = HEX, message = COLOUR)
            String ground,

            @NotNull(message = COLOUR) @Pattern(regexp = HEX, message = COLOUR)
            String ink,

            @NotNull(message = COLOUR) @Pattern(regexp = HEX, message = COLOUR)
            String accent) {
        ThemeColours with(Map<String, String> instead) {
            return new ThemeColours(
                    lower(instead.getOrDefault("ground", ground)),
                    lower(instead.getOrDefault("ink", ink)),
                    lower(instead.getOrDefault("accent", accent)));
        }
    }

    static ChangeTheme of(DraftView view) {
        Design design = view.design();
        Theme theme = design.theme();
        return new ChangeTheme(
                Version.of(view.version()),
                theme.typeface().name(),
                new ThemeColours(theme.ground(), theme.ink(), theme.accent()).with(Map.of()),
                theme.corners().name(),
                design.lighting().name(),
                Map.of(),
                false);
    }

    ChangeTheme withSuggestions() {
        return new ChangeTheme(version, typeface, colours.with(instead), corners, lighting, Map.of(), marked);
    }

    Theme theme() {
        return new Theme(
                Theme.Typeface.valueOf(typeface),
                colours.ground(),
                colours.ink(),
                colours.accent(),
                Theme.Corners.valueOf(corners));
    }

    ColourScheme light() {
        return ColourScheme.valueOf(lighting);
    }

    private static String lower(String colour) {
        if (colour == null) return null;
        String hex = colour.startsWith("#") ? colour : "#" + colour;
        return hex.toLowerCase(Locale.ROOT);
    }
}
