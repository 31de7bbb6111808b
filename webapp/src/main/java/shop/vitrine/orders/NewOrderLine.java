package shop.vitrine.orders;

/**
 * One variant and how many of it, when the purchase was placed.
 *
 * @param unitPrice minor units of the market's currency, VAT included
 */
public record NewOrderLine(OrderedItem item, int quantity, long unitPrice) {
    /**
     * What a buyer buys a number of, as it was shown then.
     *
     * @param variant its id
     * @param product its id
     * @param options what was chosen, as {@code Sand, M}; empty if there was nothing to choose
     * @param slug with the product's id the end of its address
     * @param picture hash of the media store, or null
     */
    public record OrderedItem(
            String variant, String product, String sku, String title, String options, String slug, String picture) {}
}
