package shop.vitrine.orders;

/**
 * One variant and how many of it, as it was shown when the purchase was placed.
 *
 * @param options what the buyer chose, as {@code Sand, M}; empty if there was nothing to choose
 * @param slug with the product's id the end of its address
 * @param picture hash of the media store, or null
 * @param unitPrice minor units of the market's currency, VAT included
 */
public record NewOrderLine(
        String variant,
        String product,
        String sku,
        String title,
        String options,
        String slug,
        String picture,
        int quantity,
        long unitPrice) {}
