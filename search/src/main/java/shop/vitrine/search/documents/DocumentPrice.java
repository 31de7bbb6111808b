package shop.vitrine.search.documents;

/**
 * Prices of a product's variants, in minor units.
 *
 * @param min the lowest one
 * @param max the highest one
 * @param former struck through beside {@code min}; null without one
 */
public record DocumentPrice(long min, long max, Long former, String currency) {
    public DocumentPrice {
        currency = Checked.required(currency, "currency");
        Checked.that(min >= 0 && max >= min, "prices not in order");
        Checked.that(former == null || former >= min, "former price below the price");
    }
}
