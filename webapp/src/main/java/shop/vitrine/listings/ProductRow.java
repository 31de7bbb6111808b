package shop.vitrine.listings;

import java.time.Instant;
import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.PriceRange;
import shop.vitrine.catalog.ProductStatus;

/**
 * A product in the list of its seller.
 *
 * @param sortValue what the list is ordered by
 * @param cells its variants, where their prices and stock may be changed in the list
 */
record ProductRow(
        String id,
        ProductLabel label,
        PriceRange price,
        VariantCounts variants,
        Instant changedAt,
        Object sortValue,
        List<VariantPriceRow> cells) {
    /** What a product is recognised by. */
    public record ProductLabel(String title, ProductStatus status, String picture, String category) {}

    /**
     * @param sku of the first variant
     * @param offered how many are
     * @param pieces that may still be bought, of all variants
     * @param soldOut how many of its variants are
     */
    public record VariantCounts(String sku, long offered, long pieces, long soldOut) {}

    /** One variant in the list. */
    public record VariantPriceRow(String id, String name, String sku, CellInput price, CellInput stock, int held) {}

    /** A field as it is and, where that failed, as it was typed. */
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

    /** Its place in the list. */
    List<?> key() {
        return List.of(sortValue, id);
    }

    /** Its place in the tree, or null. */
    public Category place() {
        return Categories.find(label.category()).orElse(null);
    }

    public boolean isPriced() {
        return price.max() > 0;
    }
}
