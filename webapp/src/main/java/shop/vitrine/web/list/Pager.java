package shop.vitrine.web.list;

/**
 * Data of {@code layout/pager.html}.
 *
 * @param previous URL, or null
 * @param next URL, or null
 * @param pages null if not counted
 */
public record Pager(String previous, String next, Pages pages) {
    public boolean isNeeded() {
        return previous != null || next != null;
    }
}
