package shop.vitrine.web.list;

/** Links of {@code layout/pager.html}; pages are null if not counted. */
public record Pager(String previous, String next, Pages pages) {
    public boolean isNeeded() {
        return previous != null || next != null;
    }
}
