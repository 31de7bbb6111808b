package shop.vitrine.web.list;

/**
 * A list that is counted, cut into pages.
 *
 * @param page counted from 1, one that there is
 * @param count at least 1
 */
public record Pages(int page, int count, int size) {
    /** @param wanted what is no such page is the nearest one */
    public static Pages of(int wanted, int size, long total) {
        int count = (int) Math.max(1, (total + size - 1) / size);
        return new Pages(Math.clamp(wanted, 1, count), count, size);
    }

    /** How many items are on the pages before. */
    public int offset() {
        return (page - 1) * size;
    }

    Integer previous() {
        return page > 1 ? page - 1 : null;
    }

    Integer next() {
        return page < count ? page + 1 : null;
    }
}
