package shop.vitrine.feeds.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.ProductPicture;
import shop.vitrine.feeds.rows.FeedRow;
import shop.vitrine.feeds.rows.OptionColumn;

/** Chooses the pictures of a product from all its rows. */
final class GallerySelector {
    private GallerySelector() {}

    /** In row order; if there are too many, variant pictures come before other views. */
    static List<ProductPicture> of(String shop, List<FeedRow> rows, String title, Map<String, String> hashes) {
        Set<String> chosen = new LinkedHashSet<>();
        rows.stream()
                .map(row -> row.pictures().main())
                .filter(Objects::nonNull)
                .forEach(link -> choose(chosen, hashes.get(link)));
        rows.forEach(row -> row.pictures().more().forEach(link -> choose(chosen, hashes.get(link))));
        Map<String, ProductPicture> gallery = new LinkedHashMap<>();
        for (FeedRow row : rows) {
            String colour = row.offer().options().get(OptionColumn.COLOR);
            String alt = colour == null ? title : title + ", " + colour;
            row.pictures()
                    .all()
                    .map(hashes::get)
                    .filter(chosen::contains)
                    .forEach(hash -> gallery.putIfAbsent(hash, new ProductPicture(shop, hash, alt)));
        }
        return new ArrayList<>(gallery.values());
    }

    private static void choose(Set<String> chosen, String hash) {
        if (hash != null && chosen.size() < ProductDetails.MAX_PICTURES) chosen.add(hash);
    }
}
