package shop.vitrine.stock;

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

    /** {@code none}, {@code low} or {@code good}. */
    public String state(int low) {
        return available() <= 0 ? "none" : available() <= low ? "low" : "good";
    }
}
