package shop.vitrine.catalog;

/** A product in a list; {@code shop} is a handle. */
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
