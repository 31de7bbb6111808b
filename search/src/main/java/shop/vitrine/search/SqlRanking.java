package shop.vitrine.search;

/** The orders of {@link Ranking} as SQL over {@code products p}. Migrations have indexes with the same expressions. */
public final class SqlRanking {
    private static final String LAST = ", p.published_at desc, p.id";

    private SqlRanking() {}

    public static String of(SortOrder order) {
        return switch (order) {
            case RELEVANCE, POPULAR -> ProductScore.POPULARITY + " desc" + LAST;
            case NEWEST -> "p.published_at desc, p.id";
            case PRICE -> "p.price_min" + LAST;
            case PRICE_DOWN -> "p.price_min desc" + LAST;
            case RATING -> ProductScore.RATING + " desc" + LAST;
            case DISCOUNT -> ProductScore.DISCOUNT + " desc" + LAST;
        };
    }

    /** By full-text match of {@code :text}. */
    public static String ofWords(SortOrder order) {
        return ofText(order, "ts_rank(p.search_vector, (select websearch_to_tsquery('english', :text)))");
    }

    /** By trigram similarity of {@code :text}. */
    public static String ofLetters(SortOrder order) {
        return ofText(order, "word_similarity(lower(:text), lower(p.title))");
    }

    private static String ofText(SortOrder order, String likeness) {
        return order == SortOrder.RELEVANCE ? likeness + " desc, " + of(SortOrder.POPULAR) : of(order);
    }
}
