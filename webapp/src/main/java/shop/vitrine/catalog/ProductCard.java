package shop.vitrine.catalog;

/**
 * A product as it stands in a row or a grid.
 *
 * @param shop the handle of its shop
 */
public record ProductCard(
        String id,
        String slug,
        String title,
        String shop,
        ProductSummary summary,
        ProductRating rating,
        CardAvailability availability) {
    public String path() {
        return "/products/" + id + "-" + slug;
    }
}
