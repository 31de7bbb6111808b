package shop.vitrine.listings;

import java.time.Instant;
import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.PriceRange;
import shop.vitrine.catalog.ProductStatus;

record ProductRow(
        String id,
        ProductLabel label,
        PriceRange price,
        VariantCounts variants,
        Instant changedAt,
        Object sortValue,
        List<VariantPriceRow> cells) {
    public record ProductLabel(String title, ProductStatus status, String picture, String category) {}

    public record VariantCounts(String sku, long offered, long pieces, long soldOut) {}

    public record VariantPriceRow(String id, String name, String sku, CellInput price, CellInput stock, int held) {}

    public record CellInput(String typed, String was) {
        static CellInput of(String now) {
            return new CellInput(now, now);
        }

        CellInput type(String other) {
            return new CellInput(other, was);
        }
    }

    ProductRow withPriceRows(List<VariantPriceRow> own) {
        return new ProductRow(id, label, price, variants, changedAt, sortValue, own);
    }

    List<?> key() {
        return List.of(sortValue, id);
    }

    public Category place() {
        return Categories.find(label.category()).orElse(null);
    }

    public boolean isPriced() {
        return price.max() > 0;
    }
}
