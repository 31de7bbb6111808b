package shop.vitrine.feeds.importing;

/**
 * What an import did, in rows; {@code rows} is the sum of the others.
 *
 * @param created rows whose variant was new
 * @param updated rows that changed their variant, its stock or its product
 * @param refused rows that were left out, each with its problems
 */
public record ImportResult(long rows, long created, long updated, long unchanged, long refused) {
    static final ImportResult NOTHING = new ImportResult(0, 0, 0, 0, 0);

    ImportResult plus(ImportResult more) {
        return new ImportResult(
                rows + more.rows,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                refused + more.refused);
    }

    static ImportResult unchanged(long count) {
        return new ImportResult(count, 0, 0, count, 0);
    }

    static ImportResult refused(long count) {
        return new ImportResult(count, 0, 0, 0, count);
    }
}
