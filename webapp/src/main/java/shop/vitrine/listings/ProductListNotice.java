package shop.vitrine.listings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was done to products on the page before; it stands in the URL, so that the list can say it and offer the way back.
 *
 * @param what the end of a message's key
 * @param ids of the products
 */
public record ProductListNotice(String what, List<String> ids) {
    private static final Set<String> KNOWN = Set.of("archived", "restored", "published", "unpublished", "prices");

    static ProductListNotice of(String what, String ids) {
        if (what == null || !KNOWN.contains(what)) return null;
        List<String> all = ids == null
                ? List.of()
                : Stream.of(ids.split(","))
                        .filter(one -> one.matches("[0-9a-z]{12}"))
                        .limit(ShopProducts.PAGE_SIZE)
                        .toList();
        return new ProductListNotice(what, all);
    }

    /** What undoes it, as a state to put the products into; null where nothing does. */
    public String undo() {
        return switch (what) {
            case "archived" -> "restored";
            case "published" -> "unpublished";
            case "unpublished" -> "published";
            default -> null;
        };
    }

    String query() {
        return "did=" + what + "&ids=" + String.join(",", ids);
    }
}
