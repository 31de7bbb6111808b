package shop.vitrine.tenants;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a shop's own page looks.
 *
 * @param ground background colour, {@code #rrggbb}
 * @param ink text colour on the ground
 * @param accent colour of links and buttons
 */
@Embeddable
public record Theme(
        @Enumerated(EnumType.STRING) Typeface typeface,
        String ground,
        String ink,
        String accent,
        @Enumerated(EnumType.STRING) Corners corners) {
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
