package shop.vitrine.local;

/** What {@link LocalMarket} can start. A test that needs only the database asks for only that. */
public enum MarketPart {
    DATABASE,
    SEARCH,
    MAIL,
    /** WildFly with the WAR; needs all the others. */
    APPLICATION
}
