package shop.vitrine.showcase.design;

/** Whether a showcase has its light by day, by night, or as the visitor's device likes it. */
public enum ColourScheme {
    BOTH,
    DAY,
    NIGHT
}
