package shop.vitrine.orders;

public record NewOrderLine(OrderedItem item, int quantity, long unitPrice) {
    /**
     * A variant as shown at purchase.
     *
     * @param options chosen values such as {@code Sand, M}, or empty
     * @param picture hash, or null
     */
    public record OrderedItem(
            String variant, String product, String sku, String title, String options, String slug, String picture) {}
}
