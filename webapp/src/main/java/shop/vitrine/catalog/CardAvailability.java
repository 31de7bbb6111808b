package shop.vitrine.catalog;

/**
 * Whether a product can be bought.
 *
 * @param away because its shop is on holiday
 * @param only id of the only variant; null if there is a choice
 */
public record CardAvailability(boolean inStock, boolean away, String only) {
    /** Whether it can be added to the cart directly. */
    public boolean quick() {
        return inStock && only != null;
    }
}
