package shop.vitrine.search;

import shop.vitrine.search.documents.Checked;

/** Page from 0, size 1 to 100; {@code (page + 1) * size} at most 10,000. */
public record QueryWindow(int page, int size) {
    public static final int MAX_SIZE = 100;
    public static final int MAX_HITS = 10_000;
    static final QueryWindow FIRST = new QueryWindow(0, 24);

    public QueryWindow {
        Checked.that(size >= 1 && size <= MAX_SIZE, "size not within 1–" + MAX_SIZE);
        Checked.that(page >= 0 && (page + 1L) * size <= MAX_HITS, "page beyond " + MAX_HITS);
    }

    public static int lastPage(int size) {
        return MAX_HITS / size - 1;
    }
}
