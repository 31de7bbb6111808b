package shop.vitrine.feeds.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.vitrine.catalog.Attribute;
import shop.vitrine.catalog.Product;
import shop.vitrine.catalog.ProductDetails;
import shop.vitrine.catalog.Variant;

/** Options of a product, including variants that the feed does not mention, so that a partial feed fits. */
public final class VariantOptions {
    public static final String NONE = "–";

    private final SellerOptions exact;
    private final Map<String, Map<OptionColumn, String>> said = new LinkedHashMap<>();
    private final List<OptionColumn> varying = new ArrayList<>();
    private final boolean versions;

    /** @param product without variants if new */
    public VariantOptions(List<FeedRow> rows, Product product) {
        exact = SellerOptions.of(rows, product);
        product.variants().forEach(variant -> said.put(variant.sku(), options(variant)));
        rows.forEach(row -> said.put(row.sku(), row.offer().options()));
        for (OptionColumn option : OptionColumn.values())
            if (varying.size() < ProductDetails.MAX_OPTIONS && values(option).size() > 1) varying.add(option);
        versions = !tellsApart();
        if (versions && varying.size() == ProductDetails.MAX_OPTIONS) varying.removeLast();
    }

    public List<String> names() {
        if (exact != null) return exact.names();
        List<String> names =
                new ArrayList<>(varying.stream().map(OptionColumn::label).toList());
        if (versions) names.add(OptionColumn.VERSION);
        return names;
    }

    public List<String> values(String sku) {
        if (exact != null) return exact.values().get(sku);
        Map<OptionColumn, String> own = said.get(sku);
        List<String> values = new ArrayList<>(
                varying.stream().map(column -> own.getOrDefault(column, NONE)).toList());
        if (versions) values.add(sku);
        return values;
    }

    public boolean varies(OptionColumn option) {
        return exact == null ? varying.contains(option) : exact.names().contains(option.label());
    }

    private Set<String> values(OptionColumn option) {
        Set<String> values = new HashSet<>();
        said.values().forEach(one -> values.add(one.getOrDefault(option, NONE)));
        return values;
    }

    private boolean tellsApart() {
        Set<List<String>> seen = new HashSet<>();
        return said.values().stream()
                .allMatch(own -> seen.add(varying.stream()
                        .map(column -> own.getOrDefault(column, NONE))
                        .toList()));
    }

    /** The variant's options, or the product's attributes shared by all variants. */
    private static Map<OptionColumn, String> options(Variant variant) {
        Map<OptionColumn, String> options = new EnumMap<>(OptionColumn.class);
        List<String> names = variant.product().optionNames();
        for (OptionColumn option : OptionColumn.values()) {
            int at = names.indexOf(option.label());
            String value = at < 0
                    ? shared(variant.product(), option)
                    : variant.options().get(at);
            if (value != null && !value.equals(NONE)) options.put(option, value);
        }
        return options;
    }

    private static String shared(Product product, OptionColumn option) {
        return product.attributes().stream()
                .filter(attribute ->
                        attribute.section().isEmpty() && attribute.name().equals(option.label()))
                .map(Attribute::value)
                .findFirst()
                .orElse(null);
    }
}
