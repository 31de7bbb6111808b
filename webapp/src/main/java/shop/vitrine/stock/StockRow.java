package shop.vitrine.stock;

/**
 * A variant as it stands in the list.
 *
 * @param options its values of the product's options; empty where it is the only one
 * @param picture hash of the media store, or null
 * @param published whether the market shows its product
 */
record StockRow(
        String variant, String sku, String title, String options, String picture, boolean published, StockLevel level) {

    public int onHand() {
        return level.onHand();
    }

    public int held() {
        return level.held();
    }

    public int available() {
        return level.available();
    }

    /** {@code none}, {@code low} or {@code good}, by what the shop calls low. */
    public String state(int low) {
        return available() <= 0 ? "none" : available() <= low ? "low" : "good";
    }
}
