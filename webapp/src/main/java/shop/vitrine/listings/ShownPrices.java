package shop.vitrine.listings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import shop.vitrine.web.conflict.Version;

/** The prices and stock that the list showed, by variant id: its version, since each field changes on its own. */
record ShownPrices(Map<String, ShownPrice> shown) {
    private static final String ROW = "[0-9a-z]{6,20}:[0-9.]{0,12}:\\d{0,9}";

    /** Empty price for none; stock is pieces on hand. */
    record ShownPrice(String price, String stock) {
        static final ShownPrice NONE = new ShownPrice("", "");
    }

    static ShownPrices of(List<ProductRow> products) {
        Map<String, ShownPrice> shown = new LinkedHashMap<>();
        for (ProductRow product : products)
            for (ProductRow.VariantPriceRow cell : product.cells())
                shown.put(
                        cell.id(),
                        new ShownPrice(cell.price().was(), cell.stock().was()));
        return new ShownPrices(shown);
    }

    static ShownPrices of(Version version) {
        Map<String, ShownPrice> shown = new LinkedHashMap<>();
        for (String row : version.text().split(";")) {
            if (!row.matches(ROW)) continue;
            String[] parts = row.split(":", -1);
            shown.put(parts[0], new ShownPrice(parts[1], parts[2]));
        }
        return new ShownPrices(shown);
    }

    Version version() {
        return new Version(shown.entrySet().stream()
                .map(row -> row.getKey() + ":" + row.getValue().price() + ":"
                        + row.getValue().stock())
                .collect(Collectors.joining(";")));
    }

    Set<String> variants() {
        return shown.keySet();
    }

    String price(String variant) {
        return shown.getOrDefault(variant, ShownPrice.NONE).price();
    }

    String stock(String variant) {
        return shown.getOrDefault(variant, ShownPrice.NONE).stock();
    }
}
