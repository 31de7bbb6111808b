package shop.vitrine.local;

/** Parts of {@link LocalMarket}; tests ask only for those they need. */
public enum MarketPart {
    DATABASE,
    SEARCH,
    MAIL,
    /** WildFly with the WAR; needs all the others. */
    APPLICATION
}
