package shop.vitrine.catalog.feed;

/**
 * What an import did, in rows; {@code rows} is the sum of the others.
 *
 * @param created rows whose variant was new
 * @param updated rows that changed their variant, its stock or its product
 * @param refused rows that were left out, each with its problems
 */
public record Outcome(long rows, long created, long updated, long unchanged, long refused) {
    static final Outcome NOTHING = new Outcome(0, 0, 0, 0, 0);

    Outcome plus(Outcome more) {
        return new Outcome(
                rows + more.rows,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                refused + more.refused);
    }

    static Outcome unchanged(long count) {
        return new Outcome(count, 0, 0, count, 0);
    }

    static Outcome refused(long count) {
        return new Outcome(count, 0, 0, 0, count);
    }
}
