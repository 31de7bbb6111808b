package shop.vitrine.search;

/**
 * The orders of {@link Ranking} for where PostgreSQL answers: what follows {@code order by} over the columns of
 * {@code products p}. Migrations have an index for each that a list of the market begins with, written in the same words.
 */
public final class SqlRanking {
    private static final String LAST = ", p.published_at desc, p.id";

    private SqlRanking() {}

    /** Of a list without a text. */
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

    /** Of what has the words of {@code :text}. */
    public static String ofWords(SortOrder order) {
        return ofText(order, "ts_rank(p.search_vector, (select websearch_to_tsquery('english', :text)))");
    }

    /** Of titles that are like {@code :text} letter by letter. */
    public static String ofLetters(SortOrder order) {
        return ofText(order, "word_similarity(lower(:text), lower(p.title))");
    }

    private static String ofText(SortOrder order, String likeness) {
        return order == SortOrder.RELEVANCE ? likeness + " desc, " + of(SortOrder.POPULAR) : of(order);
    }
}
