package shop.vitrine.stock;

/** Pieces in the shop, and how many of these are reserved for unpaid purchases. */
public record StockLevel(int onHand, int held) {
    public static final StockLevel NONE = new StockLevel(0, 0);

    public int available() {
        return onHand - held;
    }
}
