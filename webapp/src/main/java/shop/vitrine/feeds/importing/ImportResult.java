package shop.vitrine.feeds.importing;

/** Counts of rows; {@code rows} is the sum of the others. */
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
