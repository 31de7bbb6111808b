package shop.vitrine.stock;

/**
 * @param onHand pieces in the shop
 * @param held of these, reserved for unpaid purchases
 */
public record StockLevel(int onHand, int held) {
    public static final StockLevel NONE = new StockLevel(0, 0);

    public int available() {
        return onHand - held;
    }
}
