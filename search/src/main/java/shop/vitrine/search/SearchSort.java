package shop.vitrine.search;

/** The order of a page of hits. {@code RELEVANCE} without a text is {@code POPULAR}. */
public enum SearchSort {
    RELEVANCE,
    NEWEST,
    PRICE_ASC,
    PRICE_DESC,
    RATING,
    POPULAR,
    DISCOUNT
}
