package shop.vitrine.stock;

/**
 * @param onHand pieces in the shop
 * @param held of these, pieces promised to unpaid purchases
 */
public record Level(int onHand, int held) {
    public static final Level NONE = new Level(0, 0);

    /** Pieces that may still be bought. */
    public int available() {
        return onHand - held;
    }
}
