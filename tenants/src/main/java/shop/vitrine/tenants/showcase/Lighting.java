package shop.vitrine.tenants.showcase;

/** Whether a showcase has its light by day, by night, or as the visitor's device likes it. */
public enum Lighting {
    BOTH,
    DAY,
    NIGHT
}
