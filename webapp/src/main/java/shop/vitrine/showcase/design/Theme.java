package shop.vitrine.showcase.design;

/**
 * How a shop's own page looks.
 *
 * @param ground background colour, {@code #rrggbb}
 * @param ink text colour on the ground
 * @param accent colour of links and buttons
 */
public record Theme(Typeface typeface, String ground, String ink, String accent, Corners corners) {
    /** The look of a shop that has not chosen one. */
    static final Theme DEFAULT = new Theme(Typeface.SANS, "#faf7f2", "#1a1714", "#b5371c", Corners.SOFT);

    /** Families of letters that every device has. */
    public enum Typeface {
        SERIF,
        SANS,
        MONO
    }

    /** How pictures and buttons end. */
    public enum Corners {
        SOFT,
        ROUND,
        SQUARE
    }
}
