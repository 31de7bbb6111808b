package shop.vitrine.orders;

/** {@code unitPrice} is in minor units, VAT included. */
public record NewOrderLine(OrderedItem item, int quantity, long unitPrice) {
    /** A variant as shown at purchase, with chosen values such as {@code Sand, M}. */
    public record OrderedItem(
            String variant, String product, String sku, String title, String options, String slug, String picture) {}
}
