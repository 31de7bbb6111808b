package shop.vitrine.showcase.design;

/** Light, dark, or whatever the visitor's device prefers. */
public enum ColourScheme {
    BOTH,
    DAY,
    NIGHT
}
