package shop.vitrine.listings;

import java.time.Instant;
import java.util.List;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.Category;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.money.Money;

/**
 * A product in the list of its seller.
 *
 * @param sku of its first variant
 * @param variants how many are offered
 * @param pieces that may still be bought, of all variants
 * @param soldOut how many of its variants are
 * @param sortValue what the list is ordered by
 * @param cells its variants, where their prices and stock may be changed in the list
 */
public record ProductRow(
        String id,
        String title,
        ProductStatus status,
        String picture,
        String category,
        Money priceMin,
        Money priceMax,
        Instant changedAt,
        String sku,
        long variants,
        long pieces,
        long soldOut,
        Object sortValue,
        List<VariantPriceRow> cells) {

    /** One variant in the list, as it is and, where that failed, as it was typed. */
    public record VariantPriceRow(
            String id,
            String name,
            String sku,
            String price,
            String priceWas,
            String stock,
            String stockWas,
            int held) {}

    ProductRow withPriceRows(List<VariantPriceRow> own) {
        return new ProductRow(
                id, title, status, picture, category, priceMin, priceMax, changedAt, sku, variants, pieces, soldOut,
                sortValue, own);
    }

    /** Its place in the list. */
    List<?> key() {
        return List.of(sortValue, id);
    }

    /** Its place in the tree, or null. */
    public Category place() {
        return Categories.find(category).orElse(null);
    }

    public boolean isPriced() {
        return priceMax.amount() > 0;
    }
}
