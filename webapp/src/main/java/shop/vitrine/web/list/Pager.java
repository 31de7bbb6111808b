package shop.vitrine.web.list;

/**
 * What {@code layout/pager.html} shows.
 *
 * @param previous address, or null
 * @param next address, or null
 * @param pages null for a list that is not counted
 */
public record Pager(String previous, String next, Pages pages) {
    public boolean isNeeded() {
        return previous != null || next != null;
    }
}
