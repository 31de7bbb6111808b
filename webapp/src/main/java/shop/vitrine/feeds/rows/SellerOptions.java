package shop.vitrine.feeds.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.Variant;

/** Options under the seller's own names, which Google's columns lack; values by SKU. */
record SellerOptions(List<String> names, Map<String, List<String>> values) {
    /** @return null unless all rows name the same options and these tell all variants apart */
    static SellerOptions of(List<FeedRow> rows, Product product) {
        VitrineColumns first = rows.getFirst().ours();
        if (first == null || first.options().isEmpty()) return null;
        List<String> names = List.copyOf(first.options().keySet());
        Map<String, List<String>> values = new HashMap<>();
        product.variants().forEach(variant -> values.put(variant.sku(), values(variant, names)));
        for (FeedRow row : rows) {
            if (row.ours() == null
                    || !List.copyOf(row.ours().options().keySet()).equals(names)) return null;
            values.put(row.sku(), List.copyOf(row.ours().options().values()));
        }
        return new HashSet<>(values.values()).size() == values.size() ? new SellerOptions(names, values) : null;
    }

    private static List<String> values(Variant variant, List<String> names) {
        List<String> own = variant.product().optionNames();
        List<String> values = new ArrayList<>();
        for (String name : names) {
            int at = own.indexOf(name);
            values.add(
                    at < 0 || at >= variant.options().size()
                            ? VariantOptions.NONE
                            : variant.options().get(at));
        }
        return values;
    }
}
