package shop.vitrine.showcase.design;

/** The look of a showcase; colours are {@code #rrggbb}. */
public record Theme(Typeface typeface, String ground, String ink, String accent, Corners corners) {
    static final Theme DEFAULT = new Theme(Typeface.SANS, "#faf7f2", "#1a1714", "#b5371c", Corners.SOFT);

    /** Typefaces every device has. */
    public enum Typeface {
        SERIF,
        SANS,
        MONO
    }

    /** Corner style of pictures and buttons. */
    public enum Corners {
        SOFT,
        ROUND,
        SQUARE
    }
}
