package shop.vitrine.enforcement;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;

/** Which shops an admin wants to see: the query of the list's address. All of it may be missing. */
public class ShopListQuery {
    private static final int LONGEST = 100;

    @QueryParam("q")
    private String q;

    @QueryParam("state")
    private String state;

    @QueryParam("sort")
    private String sort;

    @QueryParam("before")
    private String before;

    @QueryParam("after")
    private String after;

    /** Part of a name or a handle; empty for any. */
    public String text() {
        if (q == null) return "";
        String clean = q.replace("\0", "").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    public ShopListFilter state() {
        return ShopListFilter.of(state);
    }

    /** Whether those with the most points come first, instead of the newest. */
    public boolean byPoints() {
        return "points".equals(sort);
    }

    /** The id of the shop that the wanted ones come before in the list, or null. */
    String before() {
        return before;
    }

    /** The id of the shop that the wanted ones come after in the list, or null. */
    String after() {
        return before == null ? after : null;
    }

    /** Whether nothing narrows the list. */
    public boolean isAll() {
        return text().isEmpty() && state() == ShopListFilter.ALL;
    }

    public String path(ShopListFilter other) {
        return address(other).build().toString();
    }

    public String before(String id) {
        return address(state()).queryParam("before", id).build().toString();
    }

    public String after(String id) {
        return address(state()).queryParam("after", id).build().toString();
    }

    private UriBuilder address(ShopListFilter other) {
        UriBuilder address = UriBuilder.fromPath("/admin/shops");
        if (!text().isEmpty())
            address.queryParam("q", text().replace("{", "%7B").replace("}", "%7D"));
        if (other != ShopListFilter.ALL) address.queryParam("state", other.code());
        if (byPoints()) address.queryParam("sort", "points");
        return address;
    }
}
