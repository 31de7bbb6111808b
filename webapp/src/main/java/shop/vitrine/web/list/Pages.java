package shop.vitrine.web.list;

/** A counted list; pages are numbered from 1, and there is at least one. */
public record Pages(int page, int count, int size) {
    /** @param wanted out of range becomes the nearest page */
    public static Pages of(int wanted, int size, long total) {
        int count = (int) Math.max(1, (total + size - 1) / size);
        return new Pages(Math.clamp(wanted, 1, count), count, size);
    }

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
